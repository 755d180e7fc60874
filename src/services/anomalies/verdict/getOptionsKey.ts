import type { JudgingFields } from './judgingFields';

/** Everything of a query that a verdict depends on beside the points. */
export function getOptionsKey(query: JudgingFields): string {
  const { detector, step, lookBack, direction, budget, bandWidth, window, timezone, exclude } = query;
  const { peerMethod, peerGroupBy } = query;
  return JSON.stringify([
    detector,
    step,
    lookBack,
    direction,
    budget,
    bandWidth,
    window,
    timezone,
    exclude,
    peerMethod,
    peerGroupBy,
  ]);
}
