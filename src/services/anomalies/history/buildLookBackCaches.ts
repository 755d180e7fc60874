import { BoundedCache } from './BoundedCache';
import type { LookBackCaches } from './lookBackCaches';

/** In points: about 64 MB of pieces, and as much of verdicts, which are larger. */
const limits = { pieces: 4_000_000, weeks: 1_000_000, groups: 1_000_000 };

export function buildLookBackCaches(): LookBackCaches {
  return {
    // An empty answer takes some room too.
    pieces: new BoundedCache(limits.pieces, ({ piece }) =>
      piece.series.reduce((sum, { times }) => sum + times.length, 1)
    ),
    weeks: new BoundedCache(limits.weeks, ({ times }) => times.length + 1),
    groups: new BoundedCache(limits.groups, ({ points }) => points.reduce((sum, { times }) => sum + times.length, 1)),
  };
}
