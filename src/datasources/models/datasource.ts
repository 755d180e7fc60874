import type { CoreApp } from '@grafana/data';
import {
  type AdHocVariableFilter,
  type DataSourceGetTagKeysOptions,
  type DataSourceGetTagValuesOptions,
  type DataSourceInstanceSettings,
  type MetricFindValue,
  type ScopedVars,
  type TimeRange,
} from '@grafana/data';
import { DataSourceWithBackend, getTemplateSrv, type TemplateSrv } from '@grafana/runtime';
import { fetchNames } from './fetchNames';
import { getDefaultQuery } from './getDefaultQuery';
import { getReferenceIds } from './getReferenceIds';
import { getQueryDisplayText } from './getQueryDisplayText';
import { interpolateQuery } from './interpolateQuery';
import { isAskedForRule } from './isAskedForRule';
import { isFreshQuery } from './isFreshQuery';
import type { ModelsDataSourceOptions } from './modelsDataSourceOptions';
import type { ModelsQuery } from './modelsQuery';
import { toRuleQuery } from './toRuleQuery';
import { ModelsVariableSupport } from './variables/ModelsVariableSupport';

export class ModelsDataSource extends DataSourceWithBackend<ModelsQuery, ModelsDataSourceOptions> {
  /** Ids of the references that the models of this data source have. */
  readonly referenceIds: string[];

  /** Several pickers of an editor ask for the same names at once: they share one request. */
  private readonly pendingLists = new Map<string, Promise<string[]>>();

  constructor(
    settings: DataSourceInstanceSettings<ModelsDataSourceOptions>,
    private readonly templateSrv: TemplateSrv = getTemplateSrv()
  ) {
    super(settings);
    this.referenceIds = getReferenceIds(settings.jsonData);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Grafana's own way to offer variables
    this.variables = new ModelsVariableSupport(this);
  }

  override getDefaultQuery(app: CoreApp): Partial<ModelsQuery> {
    return getDefaultQuery(app);
  }

  override filterQuery(query: ModelsQuery): boolean {
    return !query.hide && !isFreshQuery(query);
  }

  override getQueryDisplayText(query: ModelsQuery): string {
    return getQueryDisplayText(query);
  }

  override applyTemplateVariables(
    query: ModelsQuery,
    scopedVars: ScopedVars,
    filters?: AdHocVariableFilter[]
  ): ModelsQuery {
    return interpolateQuery(query, { templateSrv: this.templateSrv, scopedVars, filters: filters ?? [] });
  }

  override interpolateVariablesInQueries(
    queries: ModelsQuery[],
    scopedVars: ScopedVars,
    ...rest: [filters?: AdHocVariableFilter[]]
  ): ModelsQuery[] {
    const interpolated = queries.map((query) => ({
      ...this.applyTemplateVariables(query, scopedVars, rest[0]),
      datasource: this.getRef(),
    }));
    return isAskedForRule(scopedVars, rest.length) ? interpolated.map(toRuleQuery) : interpolated;
  }

  override async getTagKeys(options?: DataSourceGetTagKeysOptions<ModelsQuery>): Promise<MetricFindValue[]> {
    const names = await this.fetchList({ what: 'columns' }, options?.timeRange);
    return names.map((text) => ({ text }));
  }

  override async getTagValues(options: DataSourceGetTagValuesOptions<ModelsQuery>): Promise<MetricFindValue[]> {
    const names = await this.fetchList({ what: 'segmentValues', segmentBy: options.key }, options.timeRange);
    return names.map((text) => ({ text }));
  }

  /** The request with its variables replaced; null while one of them has no value yet. */
  resolveList(list: ListRequest): ListRequest | null {
    const { models, segmentBy } = this.applyTemplateVariables({ refId: 'list', queryType: 'list', ...list }, {});
    const resolved = { ...list, models, segmentBy };
    return this.templateSrv.containsTemplate(JSON.stringify(resolved)) ? null : resolved;
  }

  /** Names for pickers: models, versions, columns, or the values of a column. */
  fetchList(list: ListRequest, range?: TimeRange): Promise<string[]> {
    const query: ModelsQuery = { refId: 'list', queryType: 'list', ...list };
    const key = JSON.stringify([query, range?.from.valueOf(), range?.to.valueOf()]);
    const pending = this.pendingLists.get(key);
    if (pending) {
      return pending;
    }
    const names = fetchNames(this, query, range).finally(() => this.pendingLists.delete(key));
    this.pendingLists.set(key, names);
    return names;
  }
}

export interface ListRequest {
  what: 'models' | 'versions' | 'columns' | 'segmentValues';
  models?: 'all' | string[];
  segmentBy?: string;
}
