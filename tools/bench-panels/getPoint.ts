import type { PlotBox } from './gesture';

/** A point of the plot by its shares of width and height. */
export function getPoint({ x, y, width, height }: PlotBox, across: number, down: number): [number, number] {
  return [x + width * across, y + height * down];
}
