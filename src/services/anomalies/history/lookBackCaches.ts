import type { BoundedCache } from './BoundedCache';
import type { CachedPiece } from './cachedPiece';
import type { RememberedGroup } from '../verdict/rememberedGroup';
import type { RememberedWeek } from '../verdict/rememberedWeek';

/** What a data source remembers of the histories that it was asked about. */
export interface LookBackCaches {
  pieces: BoundedCache<CachedPiece>;
  weeks: BoundedCache<RememberedWeek>;
  groups: BoundedCache<RememberedGroup>;
}
