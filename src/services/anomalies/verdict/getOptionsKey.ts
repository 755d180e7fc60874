import type { OverlayQuery } from '../../../schema/query/overlayQuery';

/** Everything of a query that a verdict depends on beside the points. */
export function getOptionsKey(query: OverlayQuery): string {
  const { detector, step, lookBack, direction, budget, bandWidth, window, timezone, exclude } = query;
  return JSON.stringify([detector, step, lookBack, direction, budget, bandWidth, window, timezone, exclude]);
}
