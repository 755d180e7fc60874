import { getMedian } from './getMedian';

export interface Line {
  slope: number;
  intercept: number;
}

const mostPoints = 150;

/**
 * The line through points whose slope is the median of the slopes of all pairs (Theil 1950, Sen 1968), and whose intercept is the median of what is left.
 * Stands up to 29 % of wild points. Of more than 150 points evenly spread ones are paired: at most 11,175 pairs. NaN with fewer than two times.
 */
export function fitTheilSen(times: Float64Array, values: Float64Array): Line {
  const known = [...values.keys()].filter((index) => Number.isFinite(values[index]));
  const chosen = Array.from({ length: Math.min(mostPoints, known.length) }, (_, place) => {
    const last = Math.max(1, Math.min(mostPoints, known.length) - 1);
    return known[Math.round((place * (known.length - 1)) / last)] ?? 0;
  });
  const slopes: number[] = [];
  chosen.forEach((right, place) => {
    for (const left of chosen.slice(0, place)) {
      const distance = (times[right] ?? NaN) - (times[left] ?? NaN);
      if (distance > 0) {
        slopes.push(((values[right] ?? NaN) - (values[left] ?? NaN)) / distance);
      }
    }
  });
  const slope = getMedian(Float64Array.from(slopes));
  const intercept = getMedian(values.map((value, index) => value - slope * (times[index] ?? NaN)));
  return { slope, intercept };
}
