import type { Direction } from '../../core/anomaly/detectorOptions';
import { forecastSeries } from '../../core/anomaly/forecast/forecastSeries';
import { getTimeToBreach, type Breach } from '../../core/anomaly/forecast/getTimeToBreach';
import type { Work } from '../../core/work/work';
import type { JudgedSeries } from '../overlay/judgedSeries';

/** Half the width of the forecast's interval: 95 of 100 of normal noise. */
const width = 1.96;
/** A forecast reaches as far ahead as this share of what was seen. */
const reach = 0.5;
const mostPoints = 300;

/** When a series that is within its band now would leave it. The edge that is reached first counts. */
export function* findBreach({ series, detection }: JudgedSeries, direction: Direction): Work<Breach | undefined> {
  const last = findLastJudged(detection.score);
  if (last === -1 || detection.outlier[last] === 1) {
    return undefined;
  }
  const points = Math.min(mostPoints, Math.round(series.times.length * reach));
  const forecast = yield* forecastSeries(series.times, series.values, { points, width });
  const sides = direction === 'both' ? (['up', 'down'] as const) : [direction];
  const breaches = sides.map((side) => {
    const edge = (side === 'up' ? detection.upper[last] : detection.lower[last]) ?? NaN;
    return getTimeToBreach(forecast, edge, side);
  });
  const likely = pickFirst(breaches.map((breach) => breach.likely));
  return likely === undefined ? undefined : { likely, earliest: pickFirst(breaches.map((breach) => breach.earliest)) };
}

function findLastJudged(score: Float64Array): number {
  for (let index = score.length - 1; index >= 0; index--) {
    if (!Number.isNaN(score[index])) {
      return index;
    }
  }
  return -1;
}

function pickFirst(times: Array<number | undefined>): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
