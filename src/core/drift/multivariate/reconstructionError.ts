import type { FeatureColumn } from './featureColumn';
import type { Reconstruction } from './fitReconstruction';
import { meanError } from './meanError';
import { reconstructRows } from './reconstructRows';

/**
 * Mean distance between standardised rows and what the reference's principal components rebuild of them: rises when features stop
 * moving together as they did, even if each alone looks the same. Null without rows. O(rows × columns × components).
 */
export function reconstructionError(model: Reconstruction, columns: readonly FeatureColumn[]): number | null {
  const rebuilt = reconstructRows(model, columns);
  return rebuilt && meanError(rebuilt);
}
