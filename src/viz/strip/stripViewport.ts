/** The part of a strip that is on screen, in canvas pixels but for the times. */
export interface StripViewport {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Canvas pixels a CSS pixel. */
  pixelRatio: number;
  from: number;
  to: number;
  rowHeight: number;
  scrollTop: number;
}
