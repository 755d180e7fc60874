import type { CellPosition } from './moveCell';
import type { StripCells } from './stripCells';
import type { StripViewport } from './stripViewport';
import { timeToX } from './timeToX';

/** Draws a frame around a cell: the one that is selected, or the one that the keyboard stands on. */
export function outlineCell(
  context: CanvasRenderingContext2D,
  cells: StripCells,
  viewport: StripViewport,
  { place, cell }: CellPosition,
  color: string
): void {
  const { top, rowHeight, scrollTop, pixelRatio } = viewport;
  const x = timeToX(viewport, cells.start[cell] ?? 0);
  const width = Math.max(2 * pixelRatio, timeToX(viewport, cells.end[cell] ?? 0) - x);
  context.strokeStyle = color;
  context.lineWidth = 2 * pixelRatio;
  context.strokeRect(x - pixelRatio, top + place * rowHeight - scrollTop - pixelRatio, width + pixelRatio, rowHeight);
}
