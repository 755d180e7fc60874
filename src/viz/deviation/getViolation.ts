import type { Detection } from '../../core/anomaly/detection';

/** Share of the judged points that lie outside the band; NaN without one. */
export function getViolation({ score, outlier }: Detection): number {
  let judged = 0;
  let out = 0;
  score.forEach((value, index) => {
    if (!Number.isNaN(value)) {
      judged += 1;
      out += outlier[index] ?? 0;
    }
  });
  return out / judged;
}
