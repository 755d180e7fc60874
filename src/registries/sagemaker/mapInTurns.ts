/** The results in order, a few asked for at a time so that a vendor's limit isn't run into. */
export async function mapInTurns<In, Out>(
  items: readonly In[],
  turn: number,
  map: (item: In) => Promise<Out>
): Promise<Out[]> {
  const results: Out[] = [];
  for (let start = 0; start < items.length; start += turn) {
    results.push(...(await Promise.all(items.slice(start, start + turn).map(map))));
  }
  return results;
}
