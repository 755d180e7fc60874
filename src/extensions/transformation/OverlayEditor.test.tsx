// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { FieldType, toDataFrame, type DataFrame } from '@grafana/data';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultOverlayOptions } from './defaultOverlayOptions';
import { OverlayEditor } from './OverlayEditor';
import type { OverlayOptions } from './overlayOptions';

const values = Array.from({ length: 60 }, (_, index) => 100 + Math.sin(index) + (index === 40 ? 50 : 0));

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

describe('the editor of the overlay', () => {
  it('says at once what the options flag in the visible range', async () => {
    renderEditor();
    expect(getSummary()).toBe('Points flagged in the visible range: 1. Incidents: 1.');
    await userEvent.click(screen.getByLabelText('Below the band'));
    expect(getSummary()).toBe('Nothing is flagged in the visible range.');
  });

  it('stores the version with every change', async () => {
    const onChange = renderEditor();
    await userEvent.click(screen.getByLabelText('Above the band'));
    expect(onChange).toHaveBeenLastCalledWith({ ...defaultOverlayOptions, v: 1, direction: 'up' });
  });

  it('takes a number over while it is being typed, and only within its limits', async () => {
    const onChange = renderEditor();
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
    const onChange = renderEditor();
    fireEvent.keyDown(screen.getByRole('slider'), { which: 39, keyCode: 39 });
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ bandWidth: 5.5 }));
  });

  it('switches what is drawn', async () => {
    const onChange = renderEditor();
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

  it('says why nothing is drawn', () => {
    renderEditor([]);
    expect(getSummary()).toMatch(/There is no time series here/);
    cleanup();
    renderEditor([buildFrame([1, 2, 3])]);
    expect(getSummary()).toMatch(/No series here can be judged/);
  });
});
