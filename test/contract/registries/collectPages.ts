/** All pages of a list, in order. */
export async function collectPages<Item>(pages: AsyncIterable<Item[]>): Promise<Item[][]> {
  const collected: Item[][] = [];
  for await (const page of pages) {
    collected.push(page);
  }
  return collected;
}
