// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { LoadingState, type DataFrame, type DataQueryRequest, type PanelData } from '@grafana/data';
import { setDataSourceSrv, setRunRequest } from '@grafana/runtime';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of, Subject } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDriftFrame, type FrameRow } from '../../../test/browser/buildDriftFrame';
import { buildPanelProps } from '../../../test/browser/buildPanelProps';
import { DriftPanel } from './DriftPanel';
import type { DriftPanelProps } from './driftPanelProps';
import { defaultOptions, type Options } from './options';

const day = 86_400_000;
const columns = ['temp', 'wind_speed', 'precip', 'humid', 'dewp', 'visib', 'carrier', 'dest', 'origin'];

/** Two windows a column; temp drifts in the last, wind_speed in the first. */
function buildRows(): FrameRow[] {
  return columns.flatMap((column) =>
    [0, 1].map((window) => {
      const isOut = (column === 'temp' && window === 1) || (column === 'wind_speed' && window === 0);
      const time = window * day;
      const state = isOut ? 'drifting' : 'stable';
      const score = isOut ? 0.6 : 0.05;
      return {
        time,
        window_end: time + day,
        model: 'm',
        column,
        method: 'psi',
        score,
        threshold: 0.2,
        state,
        complete: true,
      };
    })
  );
}

const distribution = (bin: string) =>
  buildDriftFrame([{ bin_order: 0, bin, reference_share: 0.4, current_share: 0.6, contribution: 1 }]);

const fromPlumbline = {
  refId: 'A',
  datasource: { type: 'plumbline-models-datasource', uid: 'p' },
  window: { every: '1d' },
};
const fromPostgres = { refId: 'A', datasource: { type: 'postgres', uid: 'pg' } };

interface Given {
  series?: DataFrame[];
  data?: Partial<PanelData>;
  target?: object;
  options?: Partial<Options>;
  size?: [number, number];
}

function buildProps({
  series = [buildDriftFrame(buildRows())],
  data,
  target = fromPostgres,
  options,
  size,
}: Given = {}): DriftPanelProps {
  return buildPanelProps({
    options: { ...defaultOptions, ...options },
    series,
    targets: [target as never],
    from: 0,
    to: 2 * day,
    size: size ?? [700, 400],
    data,
  });
}

function show(given: Given = {}) {
  const view = render(<DriftPanel {...buildProps(given)} />);
  return { ...view, update: (next: Given) => view.rerender(<DriftPanel {...buildProps(next)} />) };
}

const getRowNames = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('rowheader')
    .map((head) => head.textContent);

afterEach(cleanup);

describe('the panel without a strip', () => {
  it('says that it is loading', () => {
    show({ series: [], data: { state: LoadingState.Loading } });
    expect(screen.getByRole('status').textContent).toContain('Loading');
  });

  it('says why the query failed', () => {
    show({ series: [], data: { state: LoadingState.Error, errors: [{ message: 'flights.csv is not there' }] } });
    expect(screen.getByRole('alert').textContent).toContain('flights.csv is not there');
  });

  it('says that there is nothing in the range and what to do', () => {
    show({ series: [] });
    expect(screen.getByRole('status').textContent).toContain('No data');
    expect(screen.getByRole('status').textContent).toContain('longer');
  });

  it('names the missing columns and shows a statement that gives them', () => {
    show({ series: [buildDriftFrame([{ time: 0, feature: 'temp', score: 1 }])] });
    expect(screen.getByRole('status').textContent).toContain('column, threshold');
    expect(screen.getByRole('button', { name: /copy sql/i })).toBeTruthy();
  });

  it('keeps the last answer on screen while a refresh is under way', () => {
    show({ data: { state: LoadingState.Loading } });
    expect(screen.getByRole('grid')).toBeTruthy();
  });
});

describe('the strip', () => {
  it('shows the worst row first, with its latest score and state', () => {
    show();
    expect(getRowNames().slice(0, 2)).toEqual(['temp0.600', 'wind_speed0.050']);
    expect(screen.getByText('1 of 9 drifting')).toBeTruthy();
  });

  it('shows rows by name, and only drifting ones, when asked', () => {
    const { update } = show({ options: { sort: 'name', showLatest: false } });
    expect(getRowNames()[0]).toBe('carrier');
    update({ options: { rows: 'drifting', showLatest: false } });
    expect(getRowNames()).toEqual(['temp', 'wind_speed']);
  });

  it('narrows to what the search names', async () => {
    show({ options: { showLatest: false } });
    await userEvent.type(screen.getByPlaceholderText('Search columns'), 'WIND');
    expect(getRowNames()).toEqual(['wind_speed']);
    await userEvent.type(screen.getByPlaceholderText('Search columns'), 'mill');
    expect(screen.getByText(/No column is called/)).toBeTruthy();
  });

  it('renders no more rows than fit, of a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      time: 0,
      window_end: day,
      column: `f${index}`,
      ratio: 0.1,
    }));
    show({ series: [buildDriftFrame(many)] });
    expect(getRowNames().length).toBeLessThan(30);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1000');
  });

  it('explains its colors and shapes', () => {
    show();
    expect(screen.getByRole('img', { name: /triangle.*hatched.*hollow/ })).toBeTruthy();
  });

  it('is a table to a screen reader', () => {
    show();
    const table = screen.getByRole('table', { name: /1 of 9 drifting/ });
    const first = within(table).getAllByRole('row')[1];
    expect(first?.textContent).toBe('tempDrifting0.6003.0×1');
  });

  it('comes down to one sentence where there is no room', () => {
    show({ size: [180, 60] });
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole('button').textContent).toBe('1 of 9 driftingtemp');
  });
});

describe('the keyboard', () => {
  it('walks the cells and names each', async () => {
    show();
    const grid = screen.getByRole('grid');
    grid.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    const cell = screen.getByRole('gridcell');
    expect(cell.textContent).toBe('wind_speed, 1970-01-01: Drifting, score 0.600, threshold 0.2');
    expect(grid.getAttribute('aria-activedescendant')).toBe(cell.id);
  });

  it('opens the detail with Enter and closes it with Escape', async () => {
    show({ options: { detail: 'panel' } });
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: 'Drift of temp' })).toBeTruthy();
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Drift of temp' })).toBeNull();
  });
});

describe('the detail', () => {
  const requests: DataQueryRequest[] = [];
  const answers: Array<Subject<PanelData>> = [];

  beforeEach(() => {
    requests.length = 0;
    answers.length = 0;
    setDataSourceSrv({ get: () => Promise.resolve({ name: 'Plumbline Models' }) } as never);
    setRunRequest((_dataSource, request) => {
      const answer = new Subject<PanelData>();
      requests.push(request);
      answers.push(answer);
      return answer;
    });
  });

  const answer = (index: number, frames: DataFrame[], more: Partial<PanelData> = {}) =>
    answers[index]?.next({ state: LoadingState.Done, series: frames, timeRange: buildProps().timeRange, ...more });

  async function open(given: Given = {}) {
    const view = show({ target: fromPlumbline, ...given, options: { detail: 'panel' } });
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{Enter}');
    const region = await screen.findByRole('region');
    return { ...view, region: within(region) };
  }

  it('asks the data source for the distributions of exactly the window that was opened', async () => {
    await open();
    await waitFor(() => expect(requests).toHaveLength(1));
    const { range, targets } = requests[0] ?? {};
    expect([range?.from.valueOf(), range?.to.valueOf()]).toEqual([day, 2 * day]);
    expect(targets?.[0]).toMatchObject({ queryType: 'distribution', column: 'temp', models: ['m'], method: 'psi' });
    expect(targets?.[0]).not.toHaveProperty('window');
  });

  it('shows both distributions, the numbers and the sentence that sums them up', async () => {
    const { region } = await open();
    await waitFor(() => expect(answers).toHaveLength(1));
    answer(0, [distribution('(10, 20]')]);
    const table = await region.findByRole('table');
    expect(within(table).getByRole('row', { name: /\(10, 20\].*40.0%.*60.0%.*100.0%/ })).toBeTruthy();
    expect(region.getByText(/grew from 40.0% to 60.0%/)).toBeTruthy();
    expect(region.getByText('Score').nextSibling?.textContent).toBe('0.600');
  });

  it('drops an answer that comes after another window was opened', async () => {
    const { region } = await open();
    await waitFor(() => expect(answers).toHaveLength(1));
    await userEvent.click(region.getByRole('button', { name: 'Previous window' }));
    await waitFor(() => expect(answers).toHaveLength(2));
    answer(1, [distribution('fresh')]);
    answer(0, [distribution('stale')]);
    expect(await region.findByText('fresh')).toBeTruthy();
    expect(region.queryByText('stale')).toBeNull();
    expect(requests[0]?.requestId).not.toBe(requests[1]?.requestId);
    expect(answers[0]?.observed).toBe(false);
  });

  it('says why there is no answer and asks again on demand', async () => {
    const { region } = await open();
    await waitFor(() => expect(answers).toHaveLength(1));
    answer(0, [], { state: LoadingState.Error, errors: [{ message: 'the file was moved' }] });
    expect(await region.findByText('the file was moved')).toBeTruthy();
    await userEvent.click(region.getByRole('button', { name: /try again/i }));
    await waitFor(() => expect(answers).toHaveLength(2));
  });

  it('reads a second frame of the panel where the data source is another', async () => {
    const own = buildDriftFrame([
      { time: day, column: 'temp', bin: 'cold', reference_share: 0.5, current_share: 0.2 },
      { time: day, column: 'wind_speed', bin: 'calm', reference_share: 0.5, current_share: 0.5 },
      { time: 0, column: 'temp', bin: 'before', reference_share: 0.5, current_share: 0.5 },
    ]);
    const { region } = await open({ target: fromPostgres, series: [buildDriftFrame(buildRows()), own] });
    expect(await region.findByText('cold')).toBeTruthy();
    expect(region.queryByText('calm')).toBeNull();
    expect(region.queryByText('before')).toBeNull();
    expect(requests).toHaveLength(0);
  });

  it('says how to get distributions where there are none', async () => {
    const { region } = await open({ target: fromPostgres });
    expect(await region.findByText(/Add a second query/)).toBeTruthy();
  });

  it('shows the recipe of the number', async () => {
    const recipe = {
      model: 'm',
      column: 'temp',
      method: 'psi',
      convention: 'plumbline',
      algorithm: '1',
      threshold: '0.2',
      reference: 'first quarter',
      window: 'day',
      missing: 'own bin',
      engine: 'DuckDB',
    };
    const frame = { ...buildDriftFrame(buildRows()), meta: { custom: { recipes: [{ broken: true }, recipe] } } };
    const { region } = await open({ target: fromPostgres, series: [frame] });
    await userEvent.click(await region.findByRole('button', { name: /How these numbers came about/ }));
    expect(region.getByText('first quarter')).toBeTruthy();
  });

  it('stays on its window when the data are refreshed, and goes when the window is gone', async () => {
    const { region, update } = await open({ target: fromPostgres });
    await region.findByText(/Add a second query/);
    const options = { detail: 'panel' as const };
    update({ series: [buildDriftFrame([...buildRows()].reverse())], options });
    expect(screen.getByRole('region', { name: 'Drift of temp' })).toBeTruthy();
    update({ series: [buildDriftFrame([{ time: 0, window_end: day, column: 'other', ratio: 1 }])], options });
    expect(screen.queryByRole('region')).toBeNull();
  });
});

it('a data source that cannot be found is told as the reason', async () => {
  setDataSourceSrv({ get: () => Promise.reject(new Error('Datasource p was not found')) } as never);
  setRunRequest(() => of());
  show({ target: fromPlumbline, options: { detail: 'panel' } });
  screen.getByRole('grid').focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Datasource p was not found')).toBeTruthy();
});
