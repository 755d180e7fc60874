import { stripAxisHeight } from './stripAxisHeight';
import { stripPadding } from './stripPadding';

/** Room that a browser takes for a scrollbar, at most. */
const scrollbarWidth = 14;

/** Where the cells of a strip are drawn, in CSS pixels from the strip's corner. */
export interface StripArea {
  left: number;
  top: number;
  width: number;
  height: number;
  isScrolling: boolean;
}

export interface StripSize {
  width: number;
  height: number;
  labelWidth: number;
  rowHeight: number;
  rows: number;
}

/** What is drawn above or over a strip has to stand on its columns, with a scrollbar or without. */
export function getStripArea({ width, height, labelWidth, rowHeight, rows }: StripSize): StripArea {
  const room = height - stripAxisHeight;
  const isScrolling = rows * rowHeight > room;
  return {
    left: labelWidth,
    top: 0,
    width: Math.max(0, width - labelWidth - stripPadding - (isScrolling ? scrollbarWidth : 0)),
    height: Math.min(room, rows * rowHeight),
    isScrolling,
  };
}
