const highestRatio = 1e6;

/** A ratio between 0 and 1,000,000 that is 1 or more exactly where the verdict is drifted: rounding must not let them disagree. */
export function limitRatio(ratio: number, drifted: boolean): number {
  const capped = Math.min(highestRatio, Number.isFinite(ratio) ? Math.max(0, ratio) : highestRatio);
  return drifted ? Math.max(1, capped) : Math.min(capped, 1 - Number.EPSILON);
}
