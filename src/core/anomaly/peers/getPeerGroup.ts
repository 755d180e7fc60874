/** Names the group of a series by the values of those of its labels; one that is missing counts as empty. */
export function getPeerGroup(labels: Record<string, string> | undefined, groupBy: readonly string[]): string {
  return JSON.stringify(groupBy.map((label) => labels?.[label] ?? ''));
}
