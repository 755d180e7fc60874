/**
 * Attribution drift as SageMaker and Azure ML measure it: NDCG of the current ranking of features by importance, gains being the
 * baseline importances. 1 = same order; both alert under 0.9. Features are matched by name, one that is missing counts 0.
 * Null when the baseline has no positive importance. O(features log features).
 */
export function attributionNdcg(
  baseline: ReadonlyMap<string, number>,
  current: ReadonlyMap<string, number>
): number | null {
  const names = [...new Set([...baseline.keys(), ...current.keys()])];
  const gainOf = (name: string): number => Math.max(0, baseline.get(name) ?? 0);
  const rank = (importance: (name: string) => number): string[] =>
    [...names].sort((a, b) => importance(b) - importance(a) || (a < b ? -1 : 1));
  const discount = (order: readonly string[]): number =>
    order.reduce((sum, name, i) => sum + gainOf(name) / Math.log2(i + 2), 0);
  const ideal = discount(rank(gainOf));
  return ideal > 0 ? discount(rank((name) => Math.abs(current.get(name) ?? 0))) / ideal : null;
}
