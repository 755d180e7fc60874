import type { ColorScale } from '../colors/colorScale';
import type { CellPosition } from './moveCell';
import type { FrameColors } from './outlineCell';
import type { StripCells } from './stripCells';

/** All that a strip's canvas shows. Pixels are CSS pixels. */
export interface StripView {
  cells: StripCells;
  order: Int32Array;
  scale: ColorScale;
  from: number;
  to: number;
  rowHeight: number;
  scrollTop: number;
  selected: CellPosition | undefined;
  active: CellPosition | undefined;
  frame: FrameColors;
}
