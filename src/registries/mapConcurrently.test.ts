import { describe, expect, it } from 'vitest';
import { mapConcurrently } from './mapConcurrently';

describe('mapConcurrently', () => {
  it('keeps the order and never has more than the limit under way', async () => {
    let running = 0;
    let most = 0;
    const doubled = await mapConcurrently([1, 2, 3, 4, 5], 2, async (item) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      return item * 2;
    });
    expect(doubled).toEqual([2, 4, 6, 8, 10]);
    expect(most).toBe(2);
  });
});
