import { getSpan } from '../../core/anomaly/anchored/getSpan';
import type { Direction } from '../../core/anomaly/detectorOptions';
import {
  overlayQuerySchema,
  type OverlayLookBack,
  type OverlayQuery,
  type OverlayTarget,
} from '../../schema/query/overlayQuery';
import { getPinnedStep } from '../../lookback/getPinnedStep';

interface ViewQueryParts {
  lookBack: OverlayLookBack;
  alarms: number | undefined;
  direction: Direction;
  /** Milliseconds between the points on display. */
  distance: number;
}

/** The overlay query that judges a panel's target as the view does; kept panels and alerts store it. */
export function buildViewQuery(
  target: OverlayTarget,
  { lookBack, alarms, direction, distance }: ViewQueryParts,
  index: number
): OverlayQuery {
  return overlayQuerySchema.parse({
    refId: typeof target.query.refId === 'string' ? target.query.refId : `Q${index}`,
    target,
    step: getPinnedStep(distance, getSpan(lookBack)),
    lookBack,
    direction,
    ...(alarms !== undefined && { budget: { alarms, per: 'week' } }),
  });
}
