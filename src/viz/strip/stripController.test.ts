// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { createTheme } from '@grafana/data';
import uPlot from 'uplot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildStrip } from '../../../test/browser/buildStrip';
import { buildColorScale } from '../colors/buildColorScale';
import { buildStripConfig } from './buildStripConfig';
import { StripController } from './stripController';
import type { StripView } from './stripView';

const { cells } = buildStrip({ a: [0, 0], b: [2, 0] });

const view: StripView = {
  cells,
  order: Int32Array.of(1, 0),
  scale: buildColorScale(createTheme(), 'single', undefined),
  from: 0,
  to: 20,
  rowHeight: 20,
  scrollTop: 0,
  selected: undefined,
  active: undefined,
  frame: { outer: 'white', inner: 'black' },
};

function buildPlot(left: number, top: number) {
  const over = document.createElement('div');
  Object.defineProperty(over, 'clientWidth', { value: 100 });
  const plot = {
    over,
    cursor: { left, top },
    setCursor: vi.fn(),
    redraw: vi.fn(),
    setScale: vi.fn(),
    width: 100,
    bbox: { left: 0, top: 0, width: 100, height: 40 },
    ctx: document.createElement('canvas').getContext('2d'),
  };
  return { plot: plot as unknown as uPlot, over, setCursor: plot.setCursor, redraw: plot.redraw };
}

describe('a click on the strip', () => {
  let controller: StripController;

  beforeEach(() => {
    controller = new StripController();
    controller.show(view);
  });

  it('tells which cell it met', () => {
    const listener = vi.fn();
    const { plot, over } = buildPlot(75, 5);
    controller.attach(plot);
    controller.listen(listener);
    over.dispatchEvent(new MouseEvent('click'));
    expect(listener.mock.calls[0]?.[0]).toEqual({ place: 0, cell: 3 });
  });

  it('beside all cells tells nothing', () => {
    const listener = vi.fn();
    const { plot, over } = buildPlot(75, 90);
    controller.attach(plot);
    controller.listen(listener);
    over.dispatchEvent(new MouseEvent('click'));
    expect(listener).not.toHaveBeenCalled();
  });

  it('that is taken care of closes the tooltip', () => {
    const { plot, over, setCursor } = buildPlot(75, 5);
    controller.attach(plot);
    controller.listen((_, event) => event.preventDefault());
    over.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    expect(setCursor).toHaveBeenCalledWith({ left: -10, top: -10 });
  });

  it('gives the plot the range that is shown', () => {
    expect(controller.getTimeRange()).toEqual([0, 20]);
  });
});

describe('a plot of cells', () => {
  it('follows the range of the dashboard', async () => {
    const controller = new StripController();
    controller.show(view);
    const builder = buildStripConfig(controller, createTheme(), 'utc', 50);
    const { mode, hooks, scales, series, cursor } = builder.getConfig();
    const options = { mode, width: 300, height: 100, hooks, scales, series, cursor, axes: [{}, {}] };
    const data = [null, [[...cells.start], [...cells.start].fill(0)]] as unknown as uPlot.AlignedData;
    const plot = new uPlot(options, data, document.createElement('div'));
    await Promise.resolve();
    expect([plot.scales.x?.min, plot.scales.x?.max]).toEqual([0, 20]);
    controller.show({ ...view, from: 5, to: 15 });
    plot.setData(data);
    controller.show({ ...view, from: 10, to: 20 });
    await Promise.resolve();
    expect([plot.scales.x?.min, plot.scales.x?.max]).toEqual([10, 20]);
    plot.destroy();
  });
});

describe('what is shown', () => {
  const show = (changes: Partial<StripView>) => {
    const controller = new StripController();
    const { plot, redraw } = buildPlot(75, 5);
    controller.attach(plot);
    controller.show(view);
    redraw.mockClear();
    controller.show({ ...view, ...changes });
    return redraw;
  };

  it('is moved by scrolling and choosing without the plot being laid out again', () => {
    expect(show({ scrollTop: 20 })).not.toHaveBeenCalled();
    expect(show({ selected: { place: 0, cell: 3 } })).not.toHaveBeenCalled();
  });

  it('is copied to whole pixels where a plot begins between two', () => {
    const controller = new StripController();
    const { plot } = buildPlot(75, 5);
    const drawImage = vi.fn<CanvasRenderingContext2D['drawImage']>();
    const ctx = new Proxy(plot.ctx, {
      get: (target, name): unknown => (name === 'drawImage' ? drawImage : Reflect.get(target, name)),
    });
    controller.show(view);
    controller.draw(Object.assign(plot, { ctx, bbox: { left: 187.5, top: 0.5, width: 100, height: 40 } }));
    expect(drawImage.mock.calls.map(([, x, y]) => [x, y])).toEqual([[188, 1]]);
  });

  it('lays the plot out again when the range or the rows are others', () => {
    expect(show({ to: 40 })).toHaveBeenCalled();
    expect(show({ order: Int32Array.of(0) })).toHaveBeenCalled();
  });
});
