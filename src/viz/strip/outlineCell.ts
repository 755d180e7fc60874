import type { CellPosition } from './moveCell';
import type { StripCells } from './stripCells';
import type { StripViewport } from './stripViewport';
import { timeToX } from './timeToX';

/** Two lines, so that the frame is seen on any fill. */
export interface FrameColors {
  outer: string;
  inner: string;
}

/** Draws a frame around a cell: the one that is selected, or the one that the keyboard stands on. */
export function outlineCell(
  context: CanvasRenderingContext2D,
  cells: StripCells,
  viewport: StripViewport,
  { place, cell }: CellPosition,
  { outer, inner }: FrameColors
): void {
  const { top, rowHeight, scrollTop, pixelRatio } = viewport;
  const x = timeToX(viewport, cells.start[cell] ?? 0);
  const width = Math.max(2 * pixelRatio, timeToX(viewport, cells.end[cell] ?? 0) - x);
  const y = top + place * rowHeight - scrollTop;
  context.lineWidth = 2 * pixelRatio;
  context.strokeStyle = outer;
  context.strokeRect(x - pixelRatio, y - pixelRatio, width + pixelRatio, rowHeight);
  context.lineWidth = pixelRatio;
  context.strokeStyle = inner;
  context.strokeRect(x + pixelRatio / 2, y + pixelRatio / 2, width - 2 * pixelRatio, rowHeight - 3 * pixelRatio);
}
