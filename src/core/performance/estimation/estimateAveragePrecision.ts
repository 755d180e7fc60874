/** Expected average precision, step by row from the highest score down. Null without expected positives. O(rows). */
export function estimateAveragePrecision(rows: Float64Array, probabilities: Float64Array): number | null {
  let positives = 0;
  let seen = 0;
  let sum = 0;
  for (let i = rows.length - 1; i >= 0; i--) {
    const p = probabilities[i] ?? 0;
    for (let row = 0; row < (rows[i] ?? 0); row++) {
      positives += p;
      seen++;
      sum += (p * positives) / seen;
    }
  }
  return positives > 0 ? sum / positives : null;
}
