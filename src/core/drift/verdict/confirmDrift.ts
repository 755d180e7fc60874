/** Windows whose alarm is confirmed: drifting now, and in at least `k` of the last `n` windows, itself included. O(windows × n). */
export function confirmDrift(drifting: readonly boolean[], k: number, n: number): boolean[] {
  return drifting.map(
    (isDrifting, i) => isDrifting && drifting.slice(Math.max(0, i - n + 1), i + 1).filter(Boolean).length >= k
  );
}
