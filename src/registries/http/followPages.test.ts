import { describe, expect, it } from 'vitest';
import { followPages } from './followPages';
import type { Page } from './followPages';

async function collect<Item>(pages: AsyncIterable<Item[]>): Promise<Item[][]> {
  const all: Item[][] = [];
  for await (const page of pages) {
    all.push(page);
  }
  return all;
}

describe('followPages', () => {
  it('asks for page after page until none is named, and skips empty ones', async () => {
    const pages: Record<string, Page<number>> = {
      first: { items: [1, 2], next: 'b' },
      b: { items: [], next: 'c' },
      c: { items: [3], next: '' },
    };
    const fetchPage = (next = 'first') => Promise.resolve(pages[next] ?? { items: [] });
    expect(await collect(followPages('main', fetchPage))).toEqual([[1, 2], [3]]);
  });

  it('asks for no page before the last one was taken', async () => {
    let asked = 0;
    const pages = followPages('main', () => Promise.resolve({ items: [asked], next: String(++asked) }));
    for await (const page of pages) {
      if (page.includes(2)) {
        break;
      }
    }
    expect(asked).toBe(3);
  });

  it('ends as malformed where a page leads back', async () => {
    const pages = followPages('main', () => Promise.resolve({ items: [1], next: 'same' }));
    await expect(collect(pages)).rejects.toMatchObject({ kind: 'malformed' });
  });
});
