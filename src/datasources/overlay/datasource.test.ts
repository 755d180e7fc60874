// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import type { AnnotationQuery, DataQueryResponse, DataSourceInstanceSettings } from '@grafana/data';
import type * as I18n from '@grafana/i18n';
import type * as Runtime from '@grafana/runtime';
import { firstValueFrom } from 'rxjs';
import { describe, expect, it, vi } from 'vitest';
import {
  buildFakeInnerSource,
  buildOverlayRequest,
  runFakeRequest,
} from '../../../test/browser/overlay/fakeInnerSource';
import { buildTestTemplateSrv } from '../../../test/browser/buildTestTemplateSrv';
import { OverlayDataSource } from './datasource';
import type { StoredQuery } from './storedQuery';
import { wrapQueries } from './wrapQueries';

const inner = buildFakeInnerSource();
vi.mock('@grafana/i18n', async (load) => ({
  ...(await load<typeof I18n>()),
  initPluginTranslations: () => Promise.resolve({ language: 'en-US' }),
}));
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getDataSourceSrv: () => ({
    get: () => Promise.resolve(inner.source),
    getList: () => [{ type: 'inner-type' }, { type: 'plumbline-overlay-datasource' }],
  }),
  getRunRequest: () => runFakeRequest,
  getTemplateSrv: () => buildTestTemplateSrv({ host: 'web1', ds: 'inner' }),
}));

const monday = Date.UTC(2026, 0, 5);
const settings = { uid: 'o', type: 'plumbline-overlay-datasource', name: 'Overlay', meta: {} };
const dataSource = new OverlayDataSource(settings as DataSourceInstanceSettings, () => monday + 1e10);
const query: StoredQuery = {
  refId: 'A',
  target: { datasource: { uid: '${ds}' }, query: { expr: 'up{host="$host"}', parts: [{ name: '$host' }] } },
};

describe('Plumbline Overlay', () => {
  it('answers a panel', async () => {
    const request = buildOverlayRequest({ from: monday, to: monday + 1e8 });
    const { data } = await firstValueFrom<DataQueryResponse>(dataSource.query(request));
    expect(data.length).toBeGreaterThan(0);
  });

  it('has nothing to ask while no data source is chosen', () => {
    expect(dataSource.filterQuery({ refId: 'A' })).toBe(false);
    expect(dataSource.filterQuery(query)).toBe(true);
    expect(dataSource.filterQuery({ ...query, hide: true })).toBe(false);
  });

  it('replaces the variables of the inner query, wherever they stand', () => {
    expect(dataSource.interpolateVariablesInQueries([query], {})[0]?.target).toEqual({
      datasource: { uid: 'inner' },
      query: { expr: 'up{host="web1"}', parts: [{ name: 'web1' }] },
    });
  });

  it('wraps the queries of the data source that a panel had before', () => {
    const before = { refId: 'B', expr: 'up' };
    expect(wrapQueries([before], { uid: 'prom', type: 'prometheus' })).toEqual([
      { refId: 'B', target: { datasource: { uid: 'prom', type: 'prometheus' }, query: { refId: 'B', expr: 'up' } } },
    ]);
    expect(wrapQueries([query], { uid: 'o', type: 'plumbline-overlay-datasource' })).toEqual([query]);
  });

  it('answers the annotations of a dashboard as rows, and skips them while nothing is chosen', () => {
    const { annotations } = dataSource;
    expect(annotations.prepareQuery?.({ target: query } as AnnotationQuery<StoredQuery>)).toEqual({
      ...query,
      view: 'annotations',
    });
    expect(annotations.prepareQuery?.({ target: { refId: 'Anno' } } as AnnotationQuery<StoredQuery>)).toBeUndefined();
  });

  it('says on its settings page how many data sources it can judge', async () => {
    const { status, message } = await dataSource.testDatasource();
    expect(status).toBe('success');
    expect(message).toContain('what the other data source of this Grafana returns');
  });
});
