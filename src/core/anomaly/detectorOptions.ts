/** Which side of the band counts: a latency that falls is good news. */
export type Direction = 'both' | 'up' | 'down';

export interface DetectorOptions {
  /** Half the band's width, in robust standard deviations. */
  bandWidth: number;
  direction: Direction;
  /** How many points the detector looks back on. */
  window: number;
  /** How many points it must have seen before it gives a verdict. */
  minPoints: number;
}
