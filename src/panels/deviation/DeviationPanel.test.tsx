// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { FieldType, LoadingState, toDataFrame, type PanelData } from '@grafana/data';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { buildPanelProps } from '../../../test/browser/buildPanelProps';
import { DeviationPanel } from './DeviationPanel';
import { defaultOptions, type Options } from './options';

const minute = 60_000;

/** The baseline is worked out beside the page's other work. */
const patience = { timeout: 20_000 };

interface Given {
  rows?: Record<string, number[]>;
  options?: Partial<Options>;
  data?: Partial<PanelData>;
  size?: [number, number];
}

const steady = [10, 10, 10, 10, 10];
const off = [10, 10, 10, 30, 30];

function show({ rows = { steady, off }, options, data, size = [800, 400] }: Given = {}) {
  const series = Object.entries(rows).map(([name, values]) =>
    toDataFrame({
      refId: 'A',
      fields: [
        { name: 'Time', type: FieldType.time, values: values.map((_, index) => index * minute) },
        { name, type: FieldType.number, values },
      ],
    })
  );
  return render(
    <DeviationPanel
      {...buildPanelProps({
        options: { ...defaultOptions, baseline: 'static', expected: 10, tolerance: 5, ...options },
        series,
        targets: [],
        from: 0,
        to: 5 * minute,
        size,
        data,
      })}
    />
  );
}

const getNames = async () => {
  const grid = await screen.findByRole('grid', {}, patience);
  return within(grid)
    .getAllByRole('rowheader')
    .map((head) => head.textContent);
};

afterEach(cleanup);

describe('the strip of deviations', () => {
  it('shows the worst series first, with the share of time that it was off', async () => {
    show();
    expect(await getNames()).toEqual(['off40.0% off', 'steady']);
    expect(screen.getByRole('grid', { name: /1 of 2 off their baseline now/ })).toBeTruthy();
  });

  it('shows only those that were off, when asked', async () => {
    show({ options: { rows: 'off' } });
    expect(await getNames()).toEqual(['off40.0% off']);
  });

  it('says why nothing can be told, and what to do about it', async () => {
    show({ options: { baseline: 'auto' } });
    const headline = await screen.findByTitle(/^Can't tell for any of 2\. There are too few points/, {}, patience);
    expect(headline.textContent).toMatch(/Choose a longer range\.$/);
  });

  it('leaves the baseline series out of the rows', async () => {
    show({ rows: { old: steady, new: off }, options: { baseline: 'series', baselineSeries: 'old' } });
    expect(await getNames()).toEqual(['new40.0% off']);
  });

  it('is a table to a screen reader', async () => {
    show();
    await getNames();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows[1]?.textContent).toBe('offOff its baseline4.0×40.0%');
    expect(rows[2]?.textContent).toBe('steadyWithin its baseline0.0×0.0%');
  });

  it('names each cell to the keyboard and opens the band with Enter', async () => {
    show({ options: { detail: 'panel' } });
    const grid = await screen.findByRole('grid', {}, patience);
    grid.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('gridcell').textContent).toContain('Off its baseline, value 30, expected 10 ± 5');
    await userEvent.keyboard('{Enter}');
    const detail = await screen.findByRole('region', { name: 'off' }, patience);
    expect(await within(detail).findByText('10 ± 5', {}, patience)).toBeTruthy();
  });

  it('comes down to one sentence where there is no room', async () => {
    show({ size: [150, 60] });
    const headline = await screen.findByText(
      '1 of 2 off their baseline now',
      { selector: '[role=status] *' },
      patience
    );
    expect(headline.nextSibling?.textContent).toBe('off');
  });
});

describe('the panel without a strip', () => {
  it('says that it is loading, why a query failed, and that there is nothing', () => {
    show({ rows: {}, data: { state: LoadingState.Loading } });
    expect(screen.getByRole('status').textContent).toContain('Loading');
    cleanup();
    show({ rows: {}, data: { state: LoadingState.Error, errors: [{ message: 'no such host' }] } });
    expect(screen.getByRole('alert').textContent).toContain('no such host');
    cleanup();
    show({ rows: {} });
    expect(screen.getByRole('status').textContent).toContain('No data');
  });

  it('says that the baseline alone makes no row', async () => {
    show({ rows: { old: steady }, options: { baseline: 'series', baselineSeries: 'old' } });
    expect(await screen.findByText('No series beside the baseline', {}, patience)).toBeTruthy();
  });
});
