// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { LoadingState } from '@grafana/data';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  buildAccuracyProps,
  buildPerformanceRows,
  day,
  type AccuracyGiven,
} from '../../../test/browser/accuracy/accuracyPanelFixture';
import { buildDriftFrame } from '../../../test/browser/buildDriftFrame';
import { AccuracyPanel } from './AccuracyPanel';
import { defaultOptions } from './options';

/** Grafana's layout draws the chart once it has measured the legend, which jsdom can't. */
const noLegend = { ...defaultOptions.legend, showLegend: false };

/** The detail's code is loaded with the first click. */
const patience = { timeout: 20_000 };

const show = (given: AccuracyGiven = {}) => render(<AccuracyPanel {...buildAccuracyProps(given)} />);

afterEach(cleanup);

describe('the panel without a chart', () => {
  it('says that it is loading', () => {
    show({ series: [], data: { state: LoadingState.Loading } });
    expect(screen.getByRole('status').textContent).toContain('Loading');
  });

  it('says why the query failed', () => {
    show({ series: [], data: { state: LoadingState.Error, errors: [{ message: 'no such metric' }] } });
    expect(screen.getByRole('alert').textContent).toContain('no such metric');
  });

  it('says what the data source says of an empty answer', () => {
    const frame = {
      ...buildDriftFrame([]),
      meta: { notices: [{ severity: 'warning' as const, text: 'Too few labels' }] },
    };
    show({ series: [frame] });
    expect(screen.getByRole('status').textContent).toContain('Too few labels');
  });

  it('says that no window has a value, with what the data source says of it', () => {
    const frame = buildDriftFrame([{ time: 0, window_end: day, value: 1 }]);
    const fields = frame.fields.map((field) => (field.name === 'value' ? { ...field, values: [null] } : field));
    show({ series: [{ ...frame, fields, meta: { notices: [{ severity: 'warning', text: 'No labels are in' }] } }] });
    expect(screen.getByRole('status').textContent).toBe('No window has a valueNo labels are in');
  });

  it('names the missing column and shows a statement that gives it', () => {
    show({ series: [buildDriftFrame([{ time: 0, name: 'temp' }])] });
    expect(screen.getByRole('status').textContent).toContain('Missing: value');
    expect(screen.getByRole('button', { name: /copy sql/i })).toBeTruthy();
  });

  it('leads to data that lie outside the range', async () => {
    const onChangeTimeRange = vi.fn();
    const series = [buildDriftFrame([{ time: 50 * day, window_end: 51 * day, value: 1 }])];
    render(<AccuracyPanel {...buildAccuracyProps({ series })} onChangeTimeRange={onChangeTimeRange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom to data' }));
    expect(onChangeTimeRange).toHaveBeenCalledWith({ from: 50 * day, to: 51 * day });
  });
});

describe('the chart', () => {
  it('says how the last realised value of the worst line stands to the target', () => {
    show({ options: { target: 0.7, legend: noLegend } });
    expect(screen.getByRole('img', { name: '0.65: v2 realised misses the target of 0.7' })).toBeTruthy();
  });

  it('takes errors as better when they are lower', () => {
    const rows = [{ time: 0, window_end: day, metric: 'rmse', value: 2 }];
    show({ series: [buildDriftFrame(rows)], options: { target: 3, legend: noLegend } });
    expect(screen.getByRole('img', { name: /meets the target/ })).toBeTruthy();
  });

  it('is a table to a screen reader, misses and labels included', () => {
    show({ options: { target: 0.7 } });
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows[3]?.textContent).toContain('0.65 misses the target');
    expect(rows[3]?.textContent).toContain('50.0%');
    expect(rows[1]?.textContent).not.toContain('misses');
  });

  it('names its lines, the target and the missing labels in the legend', () => {
    show({ options: { target: 0.7, baseline: 0.75 } });
    for (const name of ['v1 realised', 'v2 estimated', 'Target 0.7', 'At training 0.75', 'Labels still missing']) {
      expect(screen.getByRole('button', { name })).toBeTruthy();
    }
  });

  it('draws what a registry says of the version at training, if it is the same metric', () => {
    const trained = (metric: string) => ({ registry: 'lab', model: 'm', version: '3', metric, step: 0, value: 0.77 });
    const registry = buildDriftFrame([trained('f1'), trained('loss')]);
    show({ series: [buildDriftFrame(buildPerformanceRows()), registry] });
    expect(screen.getAllByRole('button', { name: /at training/ }).map(({ textContent }) => textContent)).toEqual([
      '3 at training 0.77',
    ]);
  });

  it('comes down to one number where there is no room', () => {
    show({ size: [150, 80], options: { target: 0.7 } });
    expect(screen.getByRole('status').textContent).toBe('0.65v2 realised misses the target of 0.7');
  });
});

describe('a window in detail', () => {
  const curve = buildDriftFrame([
    { actual: '0', predicted: '0', rows: 40, share: 0.8 },
    { actual: '0', predicted: '1', rows: 10, share: 0.2 },
    { actual: '1', predicted: '1', rows: 50, share: 1 },
  ]);
  const series = [buildDriftFrame(buildPerformanceRows()), curve];
  const elsewhere = { refId: 'A', datasource: { type: 'postgres', uid: 'pg' } };

  it('opens on the last window and walks to the one before', async () => {
    show({ series, target: elsewhere, options: { detail: 'panel', target: 0.7 } });
    await userEvent.click(screen.getByRole('button', { name: 'Last window in detail' }));
    const detail = await screen.findByRole('region', { name: 'Window in detail' }, patience);
    expect(await within(detail).findByRole('heading', { name: '1970-01-03' }, patience)).toBeTruthy();
    expect(detail.textContent).toContain('50.0% of the labels are in');
    await userEvent.click(within(detail).getByRole('button', { name: 'Window before' }));
    expect(within(detail).getByRole('heading', { name: '1970-01-02' })).toBeTruthy();
    expect(detail.textContent).toContain('All labels are in.');
  });

  it('closes with Escape', async () => {
    show({ series, target: elsewhere, options: { detail: 'panel' } });
    await userEvent.click(screen.getByRole('button', { name: 'Last window in detail' }));
    const detail = await screen.findByRole('region', { name: 'Window in detail' }, patience);
    (await within(detail).findByRole('radio', { name: 'ROC' }, patience)).focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Window in detail' })).toBeNull();
  });

  it('is not offered where a window opens nothing', () => {
    show({ options: { detail: 'off' } });
    expect(screen.queryByRole('button', { name: 'Last window in detail' })).toBeNull();
  });
});

it('a query for a curve is drawn as that curve', async () => {
  const rows = [
    { actual: 'late', predicted: 'late', rows: 7, share: 1 },
    { actual: 'in time', predicted: 'late', rows: 3, share: 1 },
  ];
  show({ series: [buildDriftFrame(rows)] });
  const table = await screen.findByRole('table', { name: /true and predicted class/ }, patience);
  expect(within(table).getByText('7')).toBeTruthy();
});
