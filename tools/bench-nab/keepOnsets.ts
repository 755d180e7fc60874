import { SlidingMaximum } from '../../src/core/series/SlidingMaximum';

/** Sets every score to 0 that isn't strictly above those of the `rows` rows before: one alarm for one event, mostly. */
export function keepOnsets(scores: Float64Array, rows: number): Float64Array {
  const recent = new SlidingMaximum(rows);
  return scores.map((score, row) => {
    recent.moveTo(row - 1);
    const isOnset = score > recent.maximum;
    recent.add(row, score);
    return isOnset ? score : 0;
  });
}
