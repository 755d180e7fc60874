// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { LoadingState, type DataFrame, type DataQueryRequest, type PanelData } from '@grafana/data';
import { setDataSourceSrv, setRunRequest } from '@grafana/runtime';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of, Subject } from 'rxjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDriftFrame } from '../../../../test/browser/buildDriftFrame';
import {
  buildDriftProps,
  buildDriftRows,
  day,
  fromPlumbline,
  fromPostgres,
  type DriftGiven,
} from '../../../../test/browser/drift/driftPanelFixture';
import { DriftPanel } from '../DriftPanel';

const distribution = (bin: string) =>
  buildDriftFrame([{ bin_order: 0, bin, reference_share: 0.4, current_share: 0.6, contribution: 1 }]);

function show(given: DriftGiven = {}) {
  const view = render(<DriftPanel {...buildDriftProps(given)} />);
  return { ...view, update: (next: DriftGiven) => view.rerender(<DriftPanel {...buildDriftProps(next)} />) };
}

afterEach(cleanup);

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
    answers[index]?.next({ state: LoadingState.Done, series: frames, timeRange: buildDriftProps().timeRange, ...more });

  async function open(given: DriftGiven = {}) {
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

  it('shows names as they are, whatever signs they hold', async () => {
    const series = [
      buildDriftFrame([{ time: 0, window_end: day, column: 'a<b> & "c"/d', ratio: 2, score: 2, threshold: 1 }]),
    ];
    const { region } = await open({ series });
    await waitFor(() => expect(answers).toHaveLength(1));
    answer(0, [distribution('> 60')]);
    expect(await region.findByText(/> 60 grew/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Drift of a<b> & "c"/d' })).toBeTruthy();
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
    const { region } = await open({ target: fromPostgres, series: [buildDriftFrame(buildDriftRows()), own] });
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
    const frame = { ...buildDriftFrame(buildDriftRows()), meta: { custom: { recipes: [{ broken: true }, recipe] } } };
    const { region } = await open({ target: fromPostgres, series: [frame] });
    await userEvent.click(await region.findByRole('button', { name: /How these numbers came about/ }));
    expect(region.getByText('first quarter')).toBeTruthy();
  });

  it('stays on its window when the data are refreshed, and goes when the window is gone', async () => {
    const { region, update } = await open({ target: fromPostgres });
    await region.findByText(/Add a second query/);
    const options = { detail: 'panel' as const };
    update({ series: [buildDriftFrame([...buildDriftRows()].reverse())], options });
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
