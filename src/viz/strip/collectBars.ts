import { getSeverity } from './getSeverity';
import { getVisiblePlaces } from './getVisiblePlaces';
import type { StripCells } from './stripCells';
import type { StripViewport } from './stripViewport';
import { timeToX } from './timeToX';

/** Rectangles to paint, column by column. A bar narrower than two pixels would vanish: neighbours share one and the worst cell shows. */
export interface StripBars {
  x: number[];
  y: number[];
  width: number[];
  height: number[];
  cell: number[];
}

/** Narrowest bar, and the widths from which bars and rows are set apart, in CSS pixels. */
const narrowestBar = 2;
const gapFromWidth = 5;
const gapFromHeight = 8;

/** The bars of the rows on screen. Linear in the cells of these rows. */
export function collectBars(cells: StripCells, order: Int32Array, viewport: StripViewport): StripBars {
  const bars: StripBars = { x: [], y: [], width: [], height: [], cell: [] };
  const { rowHeight, scrollTop, top, height, pixelRatio } = viewport;
  const { first, end } = getVisiblePlaces(scrollTop, height, rowHeight, order.length);
  const rowGap = rowHeight >= gapFromHeight * pixelRatio ? Math.round(2 * pixelRatio) : 0;
  for (let place = first; place < end; place++) {
    const y = Math.round(top + place * rowHeight - scrollTop);
    collectRow(cells, order[place] ?? 0, viewport, bars, y, Math.round(rowHeight) - rowGap);
  }
  return bars;
}

function collectRow(
  cells: StripCells,
  row: number,
  viewport: StripViewport,
  bars: StripBars,
  y: number,
  height: number
): void {
  const narrowest = narrowestBar * viewport.pixelRatio;
  let shown = -1;
  let x = 0;
  for (let cell = cells.offsets[row] ?? 0; cell < (cells.offsets[row + 1] ?? 0); cell++) {
    if ((cells.end[cell] ?? 0) <= viewport.from || (cells.start[cell] ?? 0) >= viewport.to) {
      continue;
    }
    if (shown === -1) {
      shown = cell;
      x = timeToX(viewport, cells.start[cell] ?? 0);
    } else if (getSeverity(cells, cell) >= getSeverity(cells, shown)) {
      shown = cell;
    }
    const width = timeToX(viewport, cells.end[cell] ?? 0) - x;
    if (width >= narrowest) {
      pushBar(bars, x, y, width, height, shown, viewport.pixelRatio);
      shown = -1;
    }
  }
  if (shown !== -1) {
    pushBar(bars, x, y, narrowest, height, shown, viewport.pixelRatio);
  }
}

function pushBar(
  bars: StripBars,
  x: number,
  y: number,
  width: number,
  height: number,
  cell: number,
  pixelRatio: number
): void {
  const gap = width >= gapFromWidth * pixelRatio ? Math.round(pixelRatio) : 0;
  bars.x.push(x);
  bars.y.push(y);
  bars.width.push(Math.max(1, width - gap));
  bars.height.push(Math.max(1, height));
  bars.cell.push(cell);
}
