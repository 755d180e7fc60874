import { getAnchor } from '../anchored/getAnchor';
import { weekMs } from '../anchored/weekMs';
import type { MarkedIncident } from './markedIncident';

const hourMs = 3_600_000;
/** So much higher than the marked one's a score may be. */
const scoreMargin = 1.25;

/**
 * Whether an incident resembles one of the same series that was marked as expected or as a false alarm: on the same side, with a score
 * of at most 1.25 times the marked one's, and either begun in the same hour of the week or an alarm for the same reason. That a band was
 * left (`band`) is no reason of its own. `getOffset`: milliseconds that local time is ahead of UTC. False where side or score isn't known.
 */
export function isLookAlike(
  incident: MarkedIncident,
  marked: MarkedIncident,
  getOffset: (time: number) => number
): boolean {
  const isSameSide = incident.side !== undefined && incident.side === marked.side;
  const isSameReason = incident.kind === marked.kind && incident.kind !== 'band';
  const getHour = ({ from }: MarkedIncident) => getHourOfWeek(from + getOffset(from));
  return (
    isSameSide &&
    incident.score <= scoreMargin * marked.score &&
    (isSameReason || getHour(incident) === getHour(marked))
  );
}

/** 0 for the hour that begins on Monday at 00:00. */
function getHourOfWeek(local: number): number {
  return Math.floor(((local - getAnchor(local)) % weekMs) / hourMs);
}
