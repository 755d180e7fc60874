// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { createTheme } from '@grafana/data';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { buildStrip } from '../../../test/browser/buildStrip';
import { buildColorScale } from '../colors/buildColorScale';
import { StripTiles } from './stripTiles';
import type { StripViewport } from './stripViewport';

const rows = 40;
const { cells } = buildStrip(Object.fromEntries(Array.from({ length: rows }, (_, row) => [`row ${row}`, [0, 2]])));
const painting = {
  cells,
  order: Int32Array.from({ length: rows }, (_, row) => row),
  scale: buildColorScale(createTheme(), 'single', undefined),
};
const viewport: StripViewport = {
  left: 30,
  top: 0,
  width: 100,
  height: 160,
  pixelRatio: 1,
  from: 0,
  to: 20,
  rowHeight: 20,
  scrollTop: 0,
};

describe('the rows of a strip', () => {
  let tiles: StripTiles;
  let created: MockInstance;
  const drawImage = vi.fn<(canvas: HTMLCanvasElement, x: number, y: number) => void>();
  const context = { drawImage } as unknown as CanvasRenderingContext2D;
  const draw = (changes: Partial<StripViewport> = {}) => tiles.draw(context, painting, { ...viewport, ...changes });

  beforeEach(() => {
    tiles = new StripTiles();
    drawImage.mockClear();
    created = vi.spyOn(document, 'createElement');
  });

  afterEach(() => created.mockRestore());

  it('are copied where they stand', () => {
    draw({ scrollTop: 40 });
    expect(drawImage.mock.calls.map(([, x, y]) => [x, y])).toEqual([
      [30, -40],
      [30, 120],
    ]);
  });

  it('are not painted again while they stay on screen', () => {
    draw({ scrollTop: 10 });
    const painted = created.mock.calls.length;
    draw({ scrollTop: 90 });
    expect(created.mock.calls.length).toBe(painted);
  });

  it('are painted when they come on screen, and let go when they leave it', () => {
    draw();
    draw({ scrollTop: 160 });
    created.mockClear();
    draw();
    expect(created).toHaveBeenCalledOnce();
  });

  it('are painted anew for another range, width or height of rows', () => {
    draw();
    for (const change of [{ to: 10 }, { width: 90 }, { rowHeight: 40 }]) {
      created.mockClear();
      draw(change);
      expect(created).toHaveBeenCalled();
    }
  });

  it('cost nothing in a plot without room', () => {
    draw({ width: 0 });
    expect(drawImage).not.toHaveBeenCalled();
  });
});
