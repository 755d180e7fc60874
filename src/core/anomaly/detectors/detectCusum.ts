import { pointsAtOnce } from '../../work/pointsAtOnce';
import type { Work } from '../../work/work';
import { SortedWindow } from '../../series/SortedWindow';
import type { Detection } from '../detection';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { DetectorOptions } from '../detectorOptions';
import { getSuitability } from '../getSuitability';
import { CusumSide } from './CusumSide';
import { getStandardScore } from './getStandardScore';

/**
 * Cumulative sums (Page 1954): small shifts of the mean that last.
 *
 * z is the distance from the median of the last `window` values in robust standard deviations (floor: 2 % of the range of these);
 * g ← max(0, g + z − 1/2) for rises, likewise for falls. The score is g over `bandWidth`: with 5, a shift by one sigma is found after about 10 points, and
 * normal noise alone would be out every 465. After an alarm the sum starts from 0, and so does the window: the new level is the one to
 * learn. There is no band. Online. n binary searches.
 */
export function* detectCusum(_: Float64Array, values: Float64Array, options: DetectorOptions): Work<Detection> {
  const { bandWidth, direction, minPoints } = options;
  const detection = buildEmptyDetection(values.length);
  const window = new SortedWindow(options.window);
  const sides = getSides(direction);
  for (let index = 0; index < values.length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    const value = values[index] ?? NaN;
    if (!Number.isFinite(value)) {
      continue;
    }
    if (window.size >= minPoints) {
      const z = getStandardScore(value, window);
      const score = Math.max(...sides.map(({ side, sign }) => side.add(sign * z))) / bandWidth;
      detection.score[index] = score;
      if (score > 1) {
        detection.outlier[index] = 1;
        sides.forEach(({ side }) => side.reset());
        window.clear();
      }
    }
    window.add(value);
  }
  detection.suitability = getSuitability(values, minPoints);
  return detection;
}

function getSides(direction: DetectorOptions['direction']): Array<{ sign: 1 | -1; side: CusumSide }> {
  const signs = direction === 'both' ? ([1, -1] as const) : ([direction === 'up' ? 1 : -1] as const);
  return signs.map((sign) => ({ sign, side: new CusumSide() }));
}
