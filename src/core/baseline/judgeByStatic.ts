import type { Detection } from '../anomaly/detection';
import type { Direction } from '../anomaly/detectorOptions';
import { judgeByBand } from './judgeByBand';

export interface StaticBaseline {
  expected: number;
  /** Half the band's width, in the unit of the series; above 0. */
  tolerance: number;
  direction: Direction;
}

/** Against one number for all times. O(n). */
export function judgeByStatic(values: Float64Array, { expected, tolerance, direction }: StaticBaseline): Detection {
  return judgeByBand(
    values,
    {
      expected: new Float64Array(values.length).fill(expected),
      half: new Float64Array(values.length).fill(tolerance),
    },
    direction
  );
}
