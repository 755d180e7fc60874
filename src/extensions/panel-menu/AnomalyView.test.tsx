// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import {
  dateTime,
  FieldType,
  LoadingState,
  toDataFrame,
  type DataFrame,
  type PluginExtensionPanelContext,
} from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFakeInnerSource, runFakeRequest } from '../../../test/browser/overlay/fakeInnerSource';
import { AnomalyView } from './AnomalyView';

const fetchJson = vi.hoisted(() => vi.fn<(url: string, ...rest: unknown[]) => Promise<unknown>>());
const grafana = vi.hoisted(() => ({
  getDataSource: vi.fn<() => Promise<unknown>>(),
  sources: new Array<{ uid: string; type: string }>(),
  push: vi.fn<(path: string) => void>(),
}));
const onClose = vi.fn();
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  config: { bootData: { user: {} }, panels: {} },
  getBackendSrv: () => ({
    get: (url: string, ...rest: unknown[]) =>
      url.startsWith('/api/annotations') ? Promise.resolve([]) : fetchJson(url, ...rest),
  }),
  getDataSourceSrv: () => ({
    get: grafana.getDataSource,
    getList: ({ type }: { type: string }) => grafana.sources.filter((source) => source.type === type),
  }),
  getRunRequest: () => runFakeRequest,
  getTemplateSrv: () => ({ replace: (text: string) => text.replaceAll('$job', 'api') }),
  locationService: { push: grafana.push },
  usePluginComponent: () => ({
    isLoading: false,
    component: ({ buildPanel, options }: { buildPanel: () => unknown; options: { useAbsolutePath: boolean } }) => (
      <pre data-absolute={options.useAbsolutePath}>{JSON.stringify(buildPanel())}</pre>
    ),
  }),
}));

const start = Date.UTC(2026, 0, 1, 12);
const length = 120;

function getWave(level: number, changes: Record<number, number> = {}): number[] {
  return Array.from({ length }, (_, index) => changes[index] ?? level + Math.sin(index * 1.7));
}

function buildFrame(columns: Record<string, number[]>): DataFrame {
  const rows = Object.values(columns)[0]?.length ?? 0;
  return toDataFrame({
    fields: [
      { name: 'Time', type: FieldType.time, values: Array.from({ length: rows }, (_, row) => start + row * 60_000) },
      ...Object.entries(columns).map(([name, values]) => ({ name, type: FieldType.number, values })),
    ],
  });
}

function buildPanel(series: DataFrame[], state = LoadingState.Done, message?: string): PluginExtensionPanelContext {
  const from = dateTime(start);
  const to = dateTime(start + length * 60_000);
  return {
    pluginId: 'timeseries',
    id: 2,
    title: 'Latency',
    timeRange: { from: 'now-2h', to: 'now' },
    timeZone: 'utc',
    dashboard: { uid: 'abc', title: 'Services', tags: [] },
    targets: [],
    data: { series, state, timeRange: { from, to, raw: { from, to } }, errors: message ? [{ message }] : undefined },
  };
}

async function show(panel: PluginExtensionPanelContext | undefined) {
  render(<AnomalyView panel={panel} onClose={onClose} />);
  await vi.waitFor(() => expect(screen.queryByText('Looking for anomalies…')).toBeNull());
}

function getFindings(): string[] {
  return within(screen.getByRole('list'))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
}

beforeEach(() => {
  vi.clearAllMocks();
  grafana.sources = [];
  fetchJson.mockRejectedValue(new Error('not found'));
});
afterEach(cleanup);

describe('the view "Flag anomalies"', () => {
  it('tells each finding in a sentence, the worst first', async () => {
    await show(buildPanel([buildFrame({ latency: getWave(100, { 60: 130, 90: 80, 91: 79 }) })]));
    expect(getFindings()).toEqual([
      expect.stringMatching(
        /^13:00At .* the value was 130, [\d.]+ above the band \(expected [\d.]+ ± [\d.]+\) and the highest so far\.$/
      ),
      expect.stringMatching(
        /^13:30 – 13:31From .* to .*, 2 points left the band: 79 at .*, [\d.]+ below it .* and the lowest so far\.$/
      ),
    ]);
  });

  it("writes values with the saved panel's unit", async () => {
    const saved = { dashboard: { panels: [{ id: 2, fieldConfig: { defaults: { unit: 'ms', decimals: 0 } } }] } };
    fetchJson.mockResolvedValue(saved);
    await show(buildPanel([buildFrame({ latency: getWave(100, { 60: 130 }) })]));
    expect(fetchJson).toHaveBeenCalledWith('/api/dashboards/uid/abc', undefined, undefined, { showErrorAlert: false });
    expect(getFindings()).toHaveLength(1);
  });

  it('begins with the worst series and lets one choose another', async () => {
    await show(buildPanel([buildFrame({ calm: getWave(5), wild: getWave(100, { 60: 200 }) })]));
    const picker = screen.getByRole<HTMLInputElement>('combobox');
    expect(picker.value).toBe('wild');
    expect(getFindings()).toHaveLength(1);
  });

  it('marks the chosen finding, by click and by arrow keys', async () => {
    await show(buildPanel([buildFrame({ latency: getWave(100, { 60: 130, 90: 80 }) })]));
    const [first, second] = within(screen.getByRole('list')).getAllByRole('button');
    expect(first?.getAttribute('aria-current')).toBe('false');
    await userEvent.click(first ?? document.body);
    expect(first?.getAttribute('aria-current')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    expect(second?.getAttribute('aria-current')).toBe('true');
    expect(first?.getAttribute('aria-current')).toBe('false');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(first);
  });

  it('says that nothing lies outside the band', async () => {
    await show(buildPanel([buildFrame({ latency: getWave(100) })]));
    expect(screen.getByText('Nothing was found: an alarm would have stayed silent.')).toBeTruthy();
  });

  it('says why a series cannot be judged', async () => {
    await show(buildPanel([buildFrame({ latency: [1, 2, 3] })]));
    expect(screen.getByText(/too few points to judge by: 3, and 21 are needed/)).toBeTruthy();
  });

  it.each([
    ['without a context', undefined, 'This panel holds no time series'],
    [
      'with a table',
      buildPanel([toDataFrame({ fields: [{ name: 'n', values: [1, 2] }] })]),
      'This panel holds no time series',
    ],
    ['that is still loading', buildPanel([], LoadingState.Loading), 'The panel is still loading'],
    ['whose query failed', buildPanel([], LoadingState.Error, 'no such host'), 'no such host'],
  ])('says what is the matter with a panel %s', async (_, panel, text) => {
    await show(panel);
    expect(screen.getByText(text)).toBeTruthy();
  });
});

const hour = 3_600_000;
const day = 24 * hour;

/** A panel of hourly points whose query can be asked again. */
function buildAskablePanel(): PluginExtensionPanelContext {
  const to = Date.UTC(2026, 2, 2);
  const times = Array.from({ length: 48 }, (_, index) => to - (48 - index) * hour);
  const frame = toDataFrame({
    fields: [
      { name: 'Time', type: FieldType.time, values: times },
      { name: 'latency', type: FieldType.number, values: times.map((_, index) => 100 + Math.sin(index * 1.7)) },
    ],
  });
  const range = { from: dateTime(to - 2 * day), to: dateTime(to) };
  const panel = buildPanel([frame]);
  return {
    ...panel,
    targets: Object.freeze([
      Object.freeze({ refId: 'B', datasource: { uid: 'inner', type: 'inner-type' }, expr: 'up{job="$job"}' }),
    ]) as unknown as PluginExtensionPanelContext['targets'],
    data: panel.data && { ...panel.data, timeRange: { ...range, raw: range } },
  };
}

/** A calm wave with one spike three days before the end. */
function buildSpikySource() {
  return buildFakeInnerSource(({ range, intervalMs }) => {
    const length = (range.to.valueOf() - range.from.valueOf()) / intervalMs;
    const times = Array.from({ length }, (_, index) => range.from.valueOf() + index * intervalMs);
    const values = times.map((time) =>
      time === Date.UTC(2026, 1, 27) ? 300 : 100 + 3 * Math.sin((time / hour) * 1.7) + Math.sin((time / hour) * 0.31)
    );
    return [
      toDataFrame({
        fields: [
          { name: 'Time', type: FieldType.time, values: times },
          { name: 'latency', type: FieldType.number, values },
        ],
      }),
    ];
  });
}

describe('the look-back of the view', () => {
  it("asks the panel's own query again at a pinned step, and says how often an alarm would have come", async () => {
    const { source, requests } = buildSpikySource();
    grafana.getDataSource.mockResolvedValue(source);
    await show(buildAskablePanel());
    expect(new Set(requests.map(({ intervalMs }) => intervalMs))).toEqual(new Set([hour]));
    expect(requests[0]?.targets[0]).toMatchObject({ refId: 'B', expr: 'up{job="$job"}' });
    const starts = requests.map(({ range }) => range.from.valueOf());
    expect(Math.min(...starts)).toBeLessThanOrEqual(Date.UTC(2026, 2, 2) - 28 * day);
    expect(screen.getByText(/^Incidents in 14 days: \d+\. That is .* a week on a series; the budget is/)).toBeTruthy();
    expect(getFindings().length).toBeGreaterThan(0);
  });

  it('asks for more when one looks back further, and for nothing to see the visible range', async () => {
    const { source, requests } = buildSpikySource();
    grafana.getDataSource.mockResolvedValue(source);
    await show(buildAskablePanel());
    const before = requests.length;
    await userEvent.click(screen.getByLabelText('Visible range'));
    await vi.waitFor(() => expect(screen.getByText(/in the visible range alone, without those/)).toBeTruthy());
    expect(requests).toHaveLength(before);
    await userEvent.click(screen.getByLabelText('4 weeks'));
    await vi.waitFor(() => expect(screen.getByText(/^Incidents in 28 days/)).toBeTruthy());
    expect(requests.length).toBeGreaterThan(before);
  });

  it('judges by the budget that one gives, and keeps it', async () => {
    grafana.getDataSource.mockResolvedValue(buildSpikySource().source);
    grafana.sources = [{ uid: 'overlay', type: 'plumbline-overlay-datasource' }];
    await show(buildAskablePanel());
    await userEvent.type(screen.getByLabelText('Alarm budget'), '0.5');
    await vi.waitFor(() => expect(screen.getByText(/the budget is 0.5\./)).toBeTruthy());
    await userEvent.click(screen.getByRole('button', { name: 'Add to a dashboard' }));
    expect(screen.getByText(/"targets"/).textContent).toContain('"budget":{"alarms":0.5,"per":"week"}');
  });

  it('says what the data source said when it fails', async () => {
    grafana.getDataSource.mockRejectedValue(new Error('no such data source'));
    await show(buildAskablePanel());
    expect(screen.getByText(/no such data source Choose the visible range/)).toBeTruthy();
  });
});

describe('keeping what the view found', () => {
  beforeEach(() => {
    grafana.getDataSource.mockResolvedValue(buildSpikySource().source);
  });

  it("hands the overlay's panel to Grafana's own form", async () => {
    grafana.sources = [{ uid: 'overlay', type: 'plumbline-overlay-datasource' }];
    await show(buildAskablePanel());
    await userEvent.click(screen.getByRole('button', { name: 'Add to a dashboard' }));
    const form = screen.getByText(/"targets"/);
    expect(form.dataset.absolute).toBe('true');
    const kept: unknown = JSON.parse(form.textContent);
    expect(kept).toMatchObject({
      title: 'Latency: anomalies',
      targets: [{ datasource: { uid: 'overlay' }, step: '1h', lookBack: '2w', target: { query: { refId: 'B' } } }],
    });
  });

  it("opens Grafana's rule form with the view's query, its variables replaced", async () => {
    grafana.sources = [{ uid: 'models', type: 'plumbline-models-datasource' }];
    await show(buildAskablePanel());
    window.history.pushState(null, '', '/d/abc?x=1');
    await userEvent.click(screen.getByRole('button', { name: 'Create alert' }));
    await userEvent.click(screen.getByRole('button', { name: 'Open the rule form' }));
    const [path = ''] = grafana.push.mock.calls[0] ?? [];
    const parameters = new URLSearchParams(path.slice(path.indexOf('?')));
    expect(path).toMatch(/^\/alerting\/new\?/);
    expect(parameters.get('returnTo')).toBe('/d/abc?x=1');
    expect(parameters.get('defaults')).toContain('up{job=\\"api\\"}');
    expect(onClose).toHaveBeenCalled();
  });

  it('offers no alert where nothing would judge for it', async () => {
    await show(buildAskablePanel());
    expect(screen.getByRole('button', { name: 'Create alert' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('offers nothing for a panel without queries', async () => {
    await show(buildPanel([buildFrame({ latency: getWave(100) })]));
    expect(screen.queryByText('Keep it')).toBeNull();
  });
});
