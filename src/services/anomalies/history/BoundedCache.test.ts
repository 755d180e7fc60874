import { describe, expect, it } from 'vitest';
import { BoundedCache } from './BoundedCache';

const buildCache = () => new BoundedCache<string>(100, Number);

describe('BoundedCache', () => {
  it('forgets what was used longest ago when it holds more than it may', () => {
    const cache = buildCache();
    cache.set('a', '40');
    cache.set('b', '41');
    cache.get('a');
    cache.set('c', '42');
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['40', undefined, '42']);
  });

  it('counts what was replaced once', () => {
    const cache = buildCache();
    cache.set('a', '60');
    cache.set('a', '59');
    cache.set('b', '40');
    expect([cache.get('a'), cache.get('b')]).toEqual(['59', '40']);
  });

  it('does not keep what is larger than all it may hold', () => {
    const cache = buildCache();
    cache.set('a', '101');
    expect(cache.get('a')).toBeUndefined();
  });
});
