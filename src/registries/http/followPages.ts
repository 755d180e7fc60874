import { RegistryError } from '../registryError';

export interface Page<Item> {
  items: Item[];
  /** Where the next page is, a token or an address; absent or empty on the last. */
  next?: string | null;
}

/**
 * The pages of a list, one at a time, to the end. A page that leads to one that was already read ends it as malformed:
 * a server that ignores its own token would be asked for ever.
 */
export async function* followPages<Item>(
  id: string,
  fetchPage: (next: string | undefined) => Promise<Page<Item>>
): AsyncIterable<Item[]> {
  const seen = new Set<string>();
  let next: string | undefined;
  do {
    const page = await fetchPage(next);
    if (page.items.length > 0) {
      yield page.items;
    }
    next = page.next ?? '';
    if (seen.has(next)) {
      throw new RegistryError(
        'malformed',
        `Registry "${id}" answered a page of a list with a link back to one that was read before.`,
        "Try again; if it stays, look at the registry's own log."
      );
    }
    seen.add(next);
  } while (next !== '');
}
