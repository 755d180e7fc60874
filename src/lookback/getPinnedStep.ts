import { getSpan } from '../core/anomaly/anchored/getSpan';
import { overlaySteps, type OverlayStep } from '../schema/query/overlayQuery';

/** So many points a series of a look-back are judged in well under a second. */
const mostPoints = 10_080;

/**
 * The step at which to ask for a look-back: the shortest of the overlay's that isn't shorter than the distance of the points
 * on display, and at which the look-back has at most 10,080 points. All in milliseconds.
 */
export function getPinnedStep(distance: number, lookBack: number): OverlayStep {
  const fits = (step: OverlayStep) => {
    const span = getSpan(step);
    return lookBack / span <= mostPoints && !(span < distance);
  };
  return overlaySteps.find(fits) ?? '1d';
}
