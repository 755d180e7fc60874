import type { Detection } from '../detection';

const week = 7 * 86_400_000;

/**
 * The score above which a detection had no more than `alarmsPerWeek` incidents a week, read off its own past: scores of any detector
 * become comparable. Scores that are no more than `coolDown` points apart are one incident.
 *
 * The peaks are ranked: the highest score, then the highest of those more than `coolDown` points from it, and so on; the threshold is
 * the first peak that the budget has no room for, at least 0. `times` in milliseconds. Hindsight: it has seen the stretch that it is
 * chosen on. O(n log n).
 */
export function getScoreThreshold(
  { score }: Detection,
  times: Float64Array,
  alarmsPerWeek: number,
  coolDown: number
): number {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  const allowed = Math.floor((alarmsPerWeek * span) / week);
  const ranked = [...score.keys()].filter((index) => (score[index] ?? NaN) > 0);
  ranked.sort((left, right) => (score[right] ?? NaN) - (score[left] ?? NaN) || left - right);
  const isTaken = new Uint8Array(score.length);
  let peaks = 0;
  for (const index of ranked) {
    if (isTaken[index] === 1) {
      continue;
    }
    if (peaks === allowed) {
      return score[index] ?? 0;
    }
    peaks += 1;
    isTaken.fill(1, Math.max(0, index - coolDown), index + coolDown + 1);
  }
  return 0;
}
