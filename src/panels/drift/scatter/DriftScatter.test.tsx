// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { buildDriftFrame } from '../../../../test/browser/buildDriftFrame';
import { buildDriftProps, buildDriftRows } from '../../../../test/browser/drift/driftPanelFixture';
import { DriftPanel } from '../DriftPanel';
import { defaultOptions } from '../options';
import { buildScatterScale } from './buildScatterScale';

const importance: Record<string, number> = { temp: 0.8, wind_speed: 0.3, precip: 0.6 };
const rows = buildDriftRows().map((row) => ({ ...row, importance: importance[String(row.column)] ?? null }));

function show(series = [buildDriftFrame(rows)], view: 'strip' | 'scatter' = 'scatter') {
  render(<DriftPanel {...buildDriftProps({ series, options: { view }, size: [800, 400] })} />);
}

const getPoints = () =>
  within(screen.getByRole('group', { name: /Columns by importance and drift/ }))
    .getAllByRole('button')
    .map((point) => point.getAttribute('aria-label'));

afterEach(cleanup);

describe('the scatter of importance and drift', () => {
  it('is not offered where no data tell the importance', () => {
    show([buildDriftFrame(buildDriftRows())]);
    expect(screen.getByRole('grid')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Scatter' })).toBeNull();
  });

  it('takes the place of the strip and gives it back', async () => {
    show(undefined, 'strip');
    await userEvent.click(screen.getByRole('radio', { name: 'Scatter' }));
    expect(screen.queryByRole('grid')).toBeNull();
    expect(getPoints()).toHaveLength(3);
    await userEvent.click(screen.getByRole('radio', { name: 'Strip' }));
    expect(screen.getByRole('grid')).toBeTruthy();
  });

  it('shows the columns with an importance in its order, by their latest window, and counts the others', () => {
    show();
    expect(getPoints()).toEqual([
      expect.stringMatching(/^wind_speed, .*Stable.*importance 0.3/),
      expect.stringMatching(/^precip, .*Stable.*importance 0.6/),
      expect.stringMatching(/^temp, .*Drifting.*importance 0.8/),
    ]);
    expect(screen.getByText(/^6 columns have no importance/)).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Importance' })).toBeTruthy();
  });

  it('is one tab stop that arrows walk, and opens the same detail with Enter', async () => {
    show();
    const [first] = screen.getAllByRole('button', { name: /importance 0.3/ });
    first?.focus();
    await userEvent.keyboard('{End}{Enter}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^temp/);
    expect(await screen.findByRole('region', { name: 'Drift of temp' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Drift of temp' })).toBeNull();
  });

  it('counts a column as important from half on unless told otherwise', () => {
    expect(defaultOptions.importanceThreshold).toBe(0.5);
  });
});

describe('the place of a point', () => {
  const point = { row: 0, cell: 0, importance: 0.5, ratio: 500, verdict: 2 } as const;

  it('lies further right the more it matters and higher the more it drifts, inside the axes', () => {
    const { getX, getY, area } = buildScatterScale([point], 400, 300);
    expect(getX(0.6)).toBeGreaterThan(getX(0.5));
    expect(getY(2)).toBeLessThan(getY(1));
    expect(getY(500)).toBeGreaterThan(area.top);
    expect(getY(0)).toBe(area.bottom);
  });

  it('leaves ratios around the threshold apart where another is large', () => {
    const { getY } = buildScatterScale([point], 400, 300);
    expect(getY(1) - getY(2)).toBeGreaterThan(10);
  });
});
