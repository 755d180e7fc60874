// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { FieldType, toDataFrame, type DataFrame } from '@grafana/data';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultOverlayOptions } from './defaultOverlayOptions';
import { getDetectorChoices } from './getDetectorChoices';
import { OverlayEditor } from './OverlayEditor';
import type { OverlayOptions } from './overlayOptions';

const values = Array.from({ length: 480 }, (_, index) => 100 + Math.sin(index * 1.7) + (index === 400 ? 50 : 0));
const rolling: OverlayOptions = { ...defaultOverlayOptions, detector: 'rolling_robust' };

function buildFrame(numbers: number[]): DataFrame {
  return toDataFrame({
    fields: [
      { name: 'Time', type: FieldType.time, values: numbers.map((_, index) => index * 60_000) },
      { name: 'Value', type: FieldType.number, values: numbers },
    ],
  });
}

function renderEditor(input: DataFrame[] = [buildFrame(values)], options: OverlayOptions = defaultOverlayOptions) {
  const onChange = vi.fn();
  function Panel() {
    const [current, setCurrent] = useState(options);
    const change = (changed: OverlayOptions) => {
      onChange(changed);
      setCurrent(changed);
    };
    return <OverlayEditor input={input} options={current} onChange={change} />;
  }
  render(<Panel />);
  return onChange;
}

function getSummary(): string | null | undefined {
  return document.querySelector('output')?.textContent;
}

afterEach(cleanup);

async function expectSummary(text: string | RegExp): Promise<void> {
  await vi.waitFor(() => expect(getSummary()).toMatch(text));
}

describe('the editor of the overlay', () => {
  it('says at once what the options flag in the visible range, beside the budget', async () => {
    renderEditor();
    await expectSummary('Incidents in 0.33 days: 1. That is 21 a week on a series; the budget is 3.9.');
    expect(screen.getByRole('list', { name: 'The worst of it' }).textContent).toMatch(/Jumped up by|New level|above/);
    await userEvent.click(screen.getByLabelText('Below the band'));
    await expectSummary('Nothing is flagged in the visible range.');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('has the budget for its main knob, and shows what it is by default', async () => {
    const onChange = renderEditor();
    const budget = screen.getByLabelText<HTMLInputElement>('Alarm budget');
    expect(budget.placeholder).toBe('3.9');
    await userEvent.type(budget, '0.5');
    expect(onChange).toHaveBeenLastCalledWith({ ...defaultOverlayOptions, budget: { alarms: 0.5, per: 'week' } });
    await expectSummary(/the budget is 0.5/);
    await userEvent.clear(budget);
    expect(onChange).toHaveBeenLastCalledWith({ ...defaultOverlayOptions, budget: undefined });
  });

  it('keeps a budget out of range to itself', () => {
    const onChange = renderEditor();
    const budget = screen.getByLabelText<HTMLInputElement>('Alarm budget');
    fireEvent.change(budget, { target: { value: '-3' } });
    expect(onChange).not.toHaveBeenCalled();
    expect(budget.title).toBe('A number from 0.01 to 1000');
  });

  it('takes fewer points than the detector needs to a rolling median', async () => {
    renderEditor([buildFrame(values.slice(350, 450))]);
    await expectSummary(/Incidents in .*: 1/);
  });

  it('offers the other detectors, with a band width in place of the budget', async () => {
    const onChange = renderEditor();
    await userEvent.click(screen.getByRole('button', { name: /Advanced/ }));
    await userEvent.click(screen.getByLabelText('Detector'));
    await userEvent.keyboard('ewma{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ detector: 'ewma' }));
    expect(screen.queryByLabelText('Alarm budget')).toBeNull();
    expect(screen.getByRole('slider')).toBeTruthy();
  });

  it('says which detectors look both ways', () => {
    const [marked, others] = [true, false].map((isMarked) =>
      getDetectorChoices().flatMap(({ value, description }) =>
        description?.includes('looks both ways') === isMarked ? [value] : []
      )
    );
    expect(marked).toEqual(['stl', 'spectral_residual', 'change_points']);
    expect(others).toContain('auto');
  });

  it('takes a number over while it is being typed, and only within its limits', async () => {
    const onChange = renderEditor(undefined, rolling);
    const window = screen.getByLabelText('Look-back');
    await userEvent.clear(window);
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.type(window, '48');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ window: 48 }));
    await userEvent.type(window, '000');
    expect(screen.getByText('A whole number from 5 to 5000')).toBeTruthy();
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ window: 4800 }));
  });

  it('widens the band from the keyboard', () => {
    const onChange = renderEditor(undefined, rolling);
    fireEvent.keyDown(screen.getByRole('slider'), { which: 39, keyCode: 39 });
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ bandWidth: 5.5 }));
  });

  it('switches what is drawn', async () => {
    const onChange = renderEditor(undefined, rolling);
    await userEvent.click(screen.getByLabelText('Never'));
    await userEvent.click(screen.getByLabelText('Mark outliers'));
    await userEvent.click(screen.getByLabelText('Add score'));
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ band: 'never', outliers: false, score: true }));
  });

  it('says what it sees, and what happens in public dashboards and without the app', () => {
    renderEditor();
    expect(screen.getByText(/only the points in the visible time range/)).toBeTruthy();
    expect(screen.getByText(/public dashboards, and while the app is disabled/)).toBeTruthy();
  });

  it('says why nothing is drawn', async () => {
    renderEditor([]);
    await expectSummary(/There is no time series here/);
    cleanup();
    renderEditor([buildFrame([1, 2, 3])]);
    await expectSummary(/No series here can be judged/);
  });

  it('judges by peers with the fields of Plumbline Overlay, at once', async () => {
    const hosts = [0, 1, 2].map((place) =>
      toDataFrame({
        fields: [
          { name: 'Time', type: FieldType.time, values: values.map((_, index) => index * 60_000) },
          {
            name: 'load',
            type: FieldType.number,
            labels: { host: `h${place}` },
            values: values.map(
              (value, index) => value + 30 * Math.sin(index / 20) + (place === 1 && index === 200 ? 40 : 0)
            ),
          },
        ],
      })
    );
    const onChange = renderEditor(hosts, { ...defaultOverlayOptions, detector: 'peers' });
    await expectSummary(/Incidents in .*: 1/);
    expect(screen.getByRole('list', { name: 'The worst of it' }).textContent).toMatch(
      /above the band of its group of 3/
    );
    expect(screen.queryByLabelText('Look-back')).toBeNull();
    expect(screen.queryByLabelText('Alarm budget')).toBeNull();
    await userEvent.click(screen.getByLabelText('DBSCAN'));
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ peerMethod: 'dbscan' }));
    await userEvent.type(screen.getByLabelText('Group by labels'), 'host{Enter}');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ peerGroupBy: ['host'] }));
    await expectSummary('No series here can be judged by its peers.');
    expect(screen.getByText(/At least 3 series at a time .* its group has 1\./)).toBeTruthy();
  });
});
