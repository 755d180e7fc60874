import type { AnchoredOptions } from '../../../core/anomaly/anchored/anchoredOptions';
import { getSpan } from '../../../core/anomaly/anchored/getSpan';
import { getAutoThreshold } from '../../../core/anomaly/budget/getAutoThreshold';
import type { DetectorName } from '../../../core/anomaly/detectors';
import { defaultDetectorOptions } from '../../../core/anomaly/defaultDetectorOptions';
import type { JudgingFields } from './judgingFields';
import { parseStretches } from './parseStretches';

const quarter = 15 * 60_000;

/** Milliseconds that local time of a zone is ahead of UTC at an instant. */
export type GetZoneOffset = (timezone: string, time: number) => number;

/** What a query says about how its series are judged, each by itself. */
export function buildAnchoredOptions(
  query: JudgingFields & { detector: DetectorName },
  getZoneOffset: GetZoneOffset
): AnchoredOptions {
  const { detector, budget, bandWidth, window, direction, exclude, timezone } = query;
  return {
    detector,
    direction,
    bandWidth,
    window,
    minPoints: Math.min(defaultDetectorOptions.minPoints, window),
    lookBack: getSpan(query.lookBack),
    exclude: parseStretches(exclude),
    ...(budget && { threshold: getAutoThreshold(budget.alarms, getSpan(query.step)) }),
    ...(detector === 'seasonal' && { getOffset: buildOffset(timezone, getZoneOffset) }),
  };
}

/** Offsets change on a quarter of an hour at most, and looking one up is slow. */
function buildOffset(timezone: string, getZoneOffset: GetZoneOffset): (time: number) => number {
  const known = new Map<number, number>();
  return (time) => {
    const slot = Math.floor(time / quarter);
    const offset = known.get(slot) ?? getZoneOffset(timezone, slot * quarter);
    known.set(slot, offset);
    return offset;
  };
}
