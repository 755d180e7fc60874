import type { BoundedCache } from './BoundedCache';
import type { CachedPiece } from './pieces/cachedPiece';
import type { RememberedWeek } from './verdict/rememberedWeek';

/** What a data source remembers while its page is open. */
export interface LookBackCaches {
  pieces: BoundedCache<CachedPiece>;
  weeks: BoundedCache<RememberedWeek>;
}
