import type { CoreApp, DataQueryRequest, DataQueryResponse } from '@grafana/data';
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
import { forkJoin, map, type Observable } from 'rxjs';
import { buildLookBackCaches } from '../../services/anomalies/history/buildLookBackCaches';
import { annotationSupport } from './annotations/annotationSupport';
import { markReferenceChanges } from './annotations/markReferenceChanges';
import { isAnsweredInBrowser } from './anomalies/isAnsweredInBrowser';
import { mergeResponses } from './anomalies/mergeResponses';
import { runInBrowser } from './anomalies/runInBrowser';
import type { DeclaredRegistry } from '../../registries/getRegistryDefinition';
import { fetchNames } from './fetchNames';
import { getDefaultQuery } from './getDefaultQuery';
import { getReferenceIds } from './getReferenceIds';
import { getQueryDisplayText } from './getQueryDisplayText';
import { interpolateQuery } from './interpolateQuery';
import { isAskedForRule } from './isAskedForRule';
import { isWithoutTarget } from './anomalies/isWithoutTarget';
import { isFreshQuery } from './isFreshQuery';
import type { ModelsDataSourceOptions } from './modelsDataSourceOptions';
import type { ModelsQuery, QueryOf } from './modelsQuery';
import { toRuleQuery } from './toRuleQuery';
import { ModelsVariableSupport } from './variables/ModelsVariableSupport';

export class ModelsDataSource extends DataSourceWithBackend<ModelsQuery, ModelsDataSourceOptions> {
  /** Ids of the references that the models of this data source have. */
  readonly referenceIds: string[];

  /** Uids of the data sources that rules may read. */
  readonly ruleDataSources: string[];

  /** Registries of this data source, by id. */
  readonly registries: ReadonlyArray<DeclaredRegistry & { id: string }>;

  /** Several pickers of an editor ask for the same names at once: they share one request. */
  private readonly pendingLists = new Map<string, Promise<string[]>>();

  override annotations = annotationSupport;

  private readonly lookBack = buildLookBackCaches();

  constructor(
    settings: DataSourceInstanceSettings<ModelsDataSourceOptions>,
    private readonly templateSrv: TemplateSrv = getTemplateSrv(),
    private readonly now: () => number = Date.now
  ) {
    super(settings);
    this.referenceIds = getReferenceIds(settings.jsonData);
    this.registries = settings.jsonData.registries ?? [];
    this.ruleDataSources = settings.jsonData.grafanaAccess?.dataSources ?? [];
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Grafana's own way to offer variables
    this.variables = new ModelsVariableSupport(this);
  }

  override query(request: DataQueryRequest<ModelsQuery>): Observable<DataQueryResponse> {
    const isHere = (query: ModelsQuery): boolean => isAnsweredInBrowser(query, request.app);
    const here = request.targets.filter((query) => isHere(query) && this.filterQuery(query));
    if (here.length === 0) {
      return this.ask(request);
    }
    const judged = runInBrowser({ ...request, targets: here }, this.lookBack, this.now());
    const others = request.targets.filter((query) => !isHere(query));
    if (others.length === 0) {
      return judged;
    }
    const asked = this.ask({ ...request, targets: others });
    return forkJoin([asked, judged]).pipe(map(([left, right]) => mergeResponses(left, right)));
  }

  private ask(request: DataQueryRequest<ModelsQuery>): Observable<DataQueryResponse> {
    return super.query(request).pipe(map(markReferenceChanges));
  }

  override getDefaultQuery(app: CoreApp): Partial<ModelsQuery> {
    return getDefaultQuery(app);
  }

  override filterQuery(query: ModelsQuery): boolean {
    return !query.hide && !isFreshQuery(query) && !isWithoutTarget(query);
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
    const { registry, models, segmentBy } = this.applyTemplateVariables(
      { refId: 'list', queryType: 'list', ...list },
      {}
    );
    const resolved = { ...list, registry, models, segmentBy };
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
  what: NonNullable<QueryOf<'list'>['what']>;
  registry?: string;
  models?: 'all' | string[];
  segmentBy?: string;
}
