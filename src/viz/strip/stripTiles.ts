import type { ColorScale } from '../colors/colorScale';
import { collectBars } from './collectBars';
import { drawStrip } from './drawStrip';
import { getVisiblePlaces } from './getVisiblePlaces';
import type { StripCells } from './stripCells';
import type { StripViewport } from './stripViewport';

/** What the cells of a strip look like, wherever it is scrolled to. */
export interface StripPainting {
  cells: StripCells;
  order: Int32Array;
  scale: ColorScale;
}

/** Height of the pieces that rows are painted in, in CSS pixels: small enough that one more costs no frame. */
const tileHeight = 160;

/** Paints rows in pieces once and copies them from there, so that a strip scrolls without painting its cells again. */
export class StripTiles {
  private tiles = new Map<number, HTMLCanvasElement>();
  private painted: unknown[] = [];

  /** Draws the rows on screen. Pieces that have left the screen are let go. */
  draw(context: CanvasRenderingContext2D, painting: StripPainting, viewport: StripViewport): void {
    if (viewport.width < 1 || viewport.height < 1) {
      return;
    }
    this.forgetOthers(painting, viewport);
    const { rowHeight, scrollTop, pixelRatio } = viewport;
    const rows = Math.max(1, Math.round((tileHeight * pixelRatio) / rowHeight));
    const { first, end } = getVisiblePlaces(scrollTop, viewport.height, rowHeight, painting.order.length);
    const shown = new Map<number, HTMLCanvasElement>();
    for (let tile = Math.floor(first / rows); tile * rows < end; tile++) {
      const canvas = this.tiles.get(tile) ?? paintRows(painting, viewport, tile * rows, rows);
      shown.set(tile, canvas);
      context.drawImage(canvas, viewport.left, Math.round(viewport.top + tile * rows * rowHeight - scrollTop));
    }
    this.tiles = shown;
  }

  private forgetOthers({ cells, order, scale }: StripPainting, viewport: StripViewport): void {
    const { width, from, to, rowHeight, pixelRatio } = viewport;
    const wanted = [cells, order, scale, width, from, to, rowHeight, pixelRatio];
    if (wanted.some((part, index) => part !== this.painted[index])) {
      this.tiles.clear();
      this.painted = wanted;
    }
  }
}

function paintRows(
  { cells, order, scale }: StripPainting,
  viewport: StripViewport,
  first: number,
  rows: number
): HTMLCanvasElement {
  const { rowHeight, pixelRatio } = viewport;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(rows * rowHeight);
  const context = canvas.getContext('2d');
  if (context !== null) {
    const tile = { ...viewport, left: 0, top: 0, height: rows * rowHeight, scrollTop: first * rowHeight };
    drawStrip(context, collectBars(cells, order, tile), cells, scale, pixelRatio);
  }
  return canvas;
}
