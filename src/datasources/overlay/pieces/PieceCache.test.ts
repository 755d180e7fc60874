import { describe, expect, it } from 'vitest';
import { PieceCache, type CachedPiece } from './PieceCache';

function buildEntry(points: number): CachedPiece {
  const times = new Float64Array(points - 1);
  const series = { key: '', refId: 'A', frameName: undefined, field: { name: 'x', config: {} }, times, values: times };
  return { piece: { series: [series], hasOtherFrames: false }, until: 0 };
}

describe('PieceCache', () => {
  it('forgets what was used longest ago when it holds more points than it may', () => {
    const cache = new PieceCache(100);
    const entry = buildEntry(40);
    cache.set('a', entry);
    cache.set('b', buildEntry(40));
    cache.get('a');
    cache.set('c', buildEntry(40));
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toBe(entry);
    expect(cache.get('c')).toBeDefined();
  });

  it('counts a piece that was replaced once', () => {
    const cache = new PieceCache(100);
    cache.set('a', buildEntry(60));
    cache.set('a', buildEntry(60));
    cache.set('b', buildEntry(40));
    expect(cache.get('a')).toBeDefined();
    expect(cache.get('b')).toBeDefined();
  });

  it('does not keep a piece that is larger than all it may hold', () => {
    const cache = new PieceCache(100);
    cache.set('a', buildEntry(101));
    expect(cache.get('a')).toBeUndefined();
  });
});
