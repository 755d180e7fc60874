// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { LoadingState } from '@grafana/data';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDriftFrame } from '../../../test/browser/buildDriftFrame';
import { buildDriftProps, buildDriftRows, day, type DriftGiven } from '../../../test/browser/drift/driftPanelFixture';
import { DriftPanel } from './DriftPanel';

function show(given: DriftGiven = {}) {
  const view = render(<DriftPanel {...buildDriftProps(given)} />);
  return { ...view, update: (next: DriftGiven) => view.rerender(<DriftPanel {...buildDriftProps(next)} />) };
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

it('data outside the time range are told, with a way there', async () => {
  const onChangeTimeRange = vi.fn();
  const row = { time: 50 * day, window_end: 51 * day, column: 'temp', ratio: 1 };
  render(
    <DriftPanel {...buildDriftProps({ series: [buildDriftFrame([row])] })} onChangeTimeRange={onChangeTimeRange} />
  );
  expect(screen.queryByRole('grid')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Zoom to data' }));
  expect(onChangeTimeRange).toHaveBeenCalledWith({ from: 50 * day, to: 51 * day });
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

describe('a column that a dashboard opens', () => {
  const opened = { detail: 'panel', openColumn: 'visib' } as const;
  const findDetail = (name: string) => screen.findByRole('region', { name: `Drift of ${name}` });

  it('has its last window open from the start', async () => {
    show({ options: opened });
    const detail = await findDetail('visib');
    await waitFor(() => expect(detail.textContent).toContain('1970-01-02'));
  });

  it('gives way to the cell that the reader chooses, and to none', async () => {
    show({ options: opened });
    await findDetail('visib');
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(await findDetail('wind_speed')).toBeTruthy();
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('is opened anew when the dashboard names another', async () => {
    const { update } = show({ options: opened });
    await findDetail('visib');
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{Escape}');
    update({ options: { ...opened, openColumn: 'temp' } });
    expect(await findDetail('temp')).toBeTruthy();
  });

  it('stays closed where the detail would cover the dashboard', () => {
    show({ options: { ...opened, detail: 'drawer' } });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('grid')).toBeTruthy();
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

describe('where the reference changed to another version', () => {
  const rows = buildDriftRows().map((row) => ({ ...row, reference_version: row.time === 0 ? '6' : '7' }));
  const referenceChanges = [{ model: 'm', time: day, from: '6', to: '7' }];
  const series = [{ ...buildDriftFrame(rows), meta: { custom: { referenceChanges } } }];

  it('a mark on the time axis names both versions, and the legend its shape', () => {
    show({ series });
    expect(screen.getByRole('button', { name: /Reference: version 6 → 7/ })).toBeTruthy();
    expect(screen.getByText('Reference changed')).toBeTruthy();
    expect(screen.getByRole('img', { name: /upright line/ })).toBeTruthy();
  });

  it('a screen reader hears it at the first window that is compared with the new version', async () => {
    show({ series });
    await userEvent.tab();
    screen.getByRole('grid').focus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('gridcell').textContent).toContain('compared with version 7 from here on, before with 6');
  });

  it('nothing of it is shown where the reference stays the same', () => {
    show();
    expect(screen.queryByText('Reference changed')).toBeNull();
    expect(screen.queryByRole('button', { name: /Reference/ })).toBeNull();
  });
});
