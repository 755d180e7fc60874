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
import { AnomalyView } from './AnomalyView';

const fetchJson = vi.hoisted(() => vi.fn<(url: string) => Promise<unknown>>());
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getBackendSrv: () => ({ get: fetchJson }),
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
  render(<AnomalyView panel={panel} />);
  await vi.waitFor(() => expect(screen.queryByText('Looking for anomalies…')).toBeNull());
}

function getFindings(): string[] {
  return within(screen.getByRole('list'))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
}

beforeEach(() => {
  fetchJson.mockRejectedValue(new Error('not found'));
});
afterEach(cleanup);

describe('the view "Flag anomalies"', () => {
  it('tells each finding in a sentence, the worst first', async () => {
    await show(buildPanel([buildFrame({ latency: getWave(100, { 60: 130, 90: 80, 91: 79 }) })]));
    expect(getFindings()).toEqual([
      expect.stringMatching(
        /^At 13:00 the value was 130, [\d.]+ above the band \(expected [\d.]+ ± [\d.]+\) and the highest so far\.$/
      ),
      expect.stringMatching(
        /^From 13:30 to 13:31, 2 points left the band: 79 at 13:31, [\d.]+ below it .* and the lowest so far\.$/
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
    expect(screen.getByText('No point in the visible range lies outside the band.')).toBeTruthy();
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
