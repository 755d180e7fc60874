// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import {
  CoreApp,
  FieldType,
  toDataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type PluginExtensionPanelContext,
} from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildEmptyDetection } from '../../../core/anomaly/buildEmptyDetection';
import { overlayQuerySchema } from '../../../schema/query/overlayQuery';
import { getPanelSeries } from '../../../viz/overlay/getPanelSeries';
import { AlertPreview } from './AlertPreview';
import type { RuleSource } from './findRuleSource';
import type { JudgedLookBack } from './judgedLookBack';

const grafana = vi.hoisted(() => ({
  query: vi.fn<(request: DataQueryRequest) => Promise<DataQueryResponse>>(),
  push: vi.fn<(path: string) => void>(),
}));
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getDataSourceSrv: () => ({ get: () => Promise.resolve({ query: grafana.query }) }),
  getTemplateSrv: () => ({ replace: (text: string) => text.replaceAll('$source', 'prom') }),
  locationService: { push: grafana.push },
}));

const hour = 3_600_000;
const start = Date.UTC(2026, 1, 16);
const times = Array.from({ length: 200 }, (_, index) => start + index * hour);
const query = overlayQuerySchema.parse({
  refId: 'B',
  target: { datasource: { uid: '$source' }, query: {} },
  step: '1h',
});
const panel = { id: 2, title: 'Latency', dashboard: { uid: 'abc', title: 'Services' } } as PluginExtensionPanelContext;

/** What the view says of a series of query B, and of one of another query: outliers at those places. */
function judge(outliers: number[]): JudgedLookBack {
  const frames = ['B', 'C'].map((refId) =>
    toDataFrame({
      refId,
      fields: [
        { name: 'Time', type: FieldType.time, values: times },
        { name: 'Value', type: FieldType.number, labels: { host: 'a' }, values: times.map(() => 1) },
      ],
    })
  );
  const verdicts = getPanelSeries(frames).map((series) => {
    const detection = buildEmptyDetection(times.length);
    detection.score.fill(0, 20);
    outliers.forEach((place) => {
      detection.score[place] = 2;
      detection.outlier[place] = 1;
    });
    return { series, detection, incidents: [] };
  });
  return { verdicts, range: { from: start, to: start + 200 * hour } };
}

/** What the rule says: outliers at those places. */
function answer(outliers: number[]): DataQueryResponse {
  const values = times.map((_, index) => (outliers.includes(index) ? 1 : 0));
  return {
    data: [
      toDataFrame({
        fields: [
          { name: 'time', type: FieldType.time, values: times },
          { name: 'is_anomaly', type: FieldType.number, labels: { host: 'a' }, values },
        ],
      }),
    ],
  };
}

const ready: RuleSource = { uid: 'models', name: 'Plumbline Models', mayRead: true };

function show(judged: JudgedLookBack | undefined, source = ready) {
  const findSource = vi.fn(() => source);
  const onClose = vi.fn();
  render(<AlertPreview panel={panel} query={query} findSource={findSource} judged={judged} onClose={onClose} />);
  return { findSource, onClose };
}

afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

describe('what a rule would have said', () => {
  it('is the same as the view where both flag the same points', async () => {
    grafana.query.mockResolvedValue(answer([50, 90]));
    show(judge([50, 90]));
    expect(
      await screen.findByText(
        'Over the look-back the rule says the same as this view on 100 % of 180 points: 2 flagged by both, 178 by neither.'
      )
    ).toBeTruthy();
    expect(screen.queryByText(/alone/)).toBeNull();
    expect(screen.getByText(/Points on which only one of them has a verdict.*: 20\./)).toBeTruthy();
  });

  it('is counted apart where they differ', async () => {
    grafana.query.mockResolvedValue(answer([50, 120, 121]));
    show(judge([50, 90]));
    expect(await screen.findByText(/on 98\.33 % of 180 points: 1 flagged by both, 176 by neither/)).toBeTruthy();
    expect(screen.getByText('Flagged by this view alone: 1; by the rule alone: 2.')).toBeTruthy();
  });

  it('is asked of the server, with the query of the rule, over the look-back', async () => {
    grafana.query.mockResolvedValue(answer([]));
    const { findSource } = show(judge([]));
    await screen.findByText(/^Over the look-back/);
    expect(screen.getByText(/^Rules know no feedback, no calendars and no mute timings/)).toBeTruthy();
    expect(findSource).toHaveBeenCalledWith({ datasource: { uid: 'prom' }, query: {} });
    const [request] = grafana.query.mock.calls[0] ?? [];
    expect(request?.app).toBe(CoreApp.UnifiedAlerting);
    expect([request?.range.from.valueOf(), request?.range.to.valueOf()]).toEqual([start, start + 200 * hour]);
    expect(request?.targets[0]).toMatchObject({
      queryType: 'anomalies',
      value: 'is_anomaly',
      target: { datasource: { uid: 'prom' } },
    });
  });

  it("can't be told where the server refuses, and the server's reason is given", async () => {
    grafana.query.mockResolvedValue({ data: [], errors: [{ message: 'not allowed' }] });
    show(judge([]));
    expect(await screen.findByText("The rule can't be compared with this view: not allowed")).toBeTruthy();
  });

  it('is not asked for where an admin has to allow the data source first', () => {
    show(judge([]), { ...ready, mayRead: false });
    expect(screen.getByText(/An admin has to add it to the data sources that rules may read/)).toBeTruthy();
    expect(grafana.query).not.toHaveBeenCalled();
  });

  it('is not asked for while the view has no look-back', () => {
    show(undefined);
    expect(screen.getByText(/^Choose a look-back/)).toBeTruthy();
    expect(grafana.query).not.toHaveBeenCalled();
  });

  it("leads to Grafana's form", async () => {
    const { onClose } = show(undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Open the rule form' }));
    expect(grafana.push.mock.lastCall?.[0]).toMatch(/^\/alerting\/new\?defaults=/);
    expect(onClose).toHaveBeenCalled();
  });
});
