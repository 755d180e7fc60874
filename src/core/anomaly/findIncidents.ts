import type { Detection } from './detection';
import type { Incident } from './incident';

/**
 * Groups outliers into incidents, in order of time. An incident begins at an outlier and ends with the last one
 * that is followed by more than `coolDown` points inside the band; points without a verdict (NaN score) don't
 * count as inside. No outlier gives an empty list. O(n).
 */
export function findIncidents(detection: Detection, coolDown: number): Incident[] {
  const { outlier, score } = detection;
  const incidents: Incident[] = [];
  let current: Incident | undefined;
  let quietPoints = 0;
  for (let index = 0; index < outlier.length; index++) {
    const pointScore = score[index] ?? NaN;
    if (outlier[index] !== 1) {
      quietPoints += Number.isNaN(pointScore) ? 0 : 1;
      continue;
    }
    if (current === undefined || quietPoints > coolDown) {
      current = { first: index, last: index, peak: index, points: 0 };
      incidents.push(current);
    }
    current.last = index;
    current.points += 1;
    if (pointScore > (score[current.peak] ?? NaN)) {
      current.peak = index;
    }
    quietPoints = 0;
  }
  return incidents;
}
