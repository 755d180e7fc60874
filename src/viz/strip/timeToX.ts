import type { StripViewport } from './stripViewport';

/** The canvas pixel of a time, held at the strip's edges. */
export function timeToX(
  { left, width, from, to }: Pick<StripViewport, 'left' | 'width' | 'from' | 'to'>,
  time: number
): number {
  const share = to > from ? (time - from) / (to - from) : 0;
  return Math.round(left + Math.max(0, Math.min(1, share)) * width);
}
