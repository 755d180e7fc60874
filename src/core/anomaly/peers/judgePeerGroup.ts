import type { Work } from '../../work/work';
import { getBandIncidents } from '../anchored/getBandIncidents';
import type { JudgedIncident } from '../anchored/weekVerdict';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Detection, Suitability } from '../detection';
import type { Direction } from '../detectorOptions';
import { alignToGrid } from './alignToGrid';
import { countPresent } from './countPresent';
import { getPeerRefusal } from './getPeerRefusal';
import { getSharedSlots } from './getSharedSlots';
import { judgePeers } from './judgePeers';
import type { PeerBandOptions } from './peerBandOptions';
import type { PeerMethod } from './peerMethod';
import { toPeerIncident } from './toPeerIncident';

export interface GroupMember {
  /** Milliseconds, ascending; those that are missing (NaN) last. */
  times: Float64Array;
  values: Float64Array;
  /** Which side counts of this member. */
  direction: Direction;
}

export interface PeerVerdict {
  /** One entry a point of the member. */
  detection: Detection;
  incidents: JudgedIncident[];
}

/**
 * Judges every member of a group by what the others do at the same time (`getSharedSlots`), over all the points that there are; one
 * verdict a member, in their order. Of several values of a member in one slot the last is judged. Not suitable is a member
 * without values, one that never meets two others, and one whose group has no side that most are on. O(points · members · log members).
 */
export function* judgePeerGroup(
  members: readonly GroupMember[],
  { method, bandWidth }: { method: PeerMethod } & Pick<PeerBandOptions, 'bandWidth'>
): Work<PeerVerdict[]> {
  const { count, slots } = getSharedSlots(members.map(({ times }) => times));
  yield;
  const grid = { from: 0, step: 1, slots: count };
  const aligned = members.map(({ values }, place) => alignToGrid(slots[place] ?? new Float64Array(), values, grid));
  const lines = aligned.map(({ values }) => values);
  yield;
  const found = yield* judgePeers(method, lines, { bandWidth, direction: 'both' });
  const counts = countPresent(lines, count);
  const verdicts: PeerVerdict[] = [];
  for (const [place, member] of members.entries()) {
    yield;
    const own = slots[place] ?? new Float64Array();
    const entries = aligned[place]?.entries ?? new Int32Array();
    const detection = readMember(member, own, entries, found[place] ?? buildEmptyDetection(0));
    const suitability = getSuitability(member, detection, counts, entries);
    const countMembers = (time: number) => counts[own[member.times.indexOf(time)] ?? -1] ?? NaN;
    const incidents =
      suitability.kind === 'suitable' ? getBandIncidents(member.times, member.values, detection, 0) : [];
    verdicts.push({
      detection: { ...detection, suitability },
      incidents: incidents.map((incident) => toPeerIncident(incident, countMembers)),
    });
  }
  return verdicts;
}

/** A member's verdict at its own points. */
function readMember(
  { values, direction }: GroupMember,
  slots: Float64Array,
  entries: Int32Array,
  onGrid: Detection
): Detection {
  const detection = buildEmptyDetection(values.length);
  values.forEach((value, index) => {
    const slot = slots[index] ?? NaN;
    const expected = onGrid.expected[slot] ?? NaN;
    detection.expected[index] = expected;
    detection.lower[index] = onGrid.lower[slot] ?? NaN;
    detection.upper[index] = onGrid.upper[slot] ?? NaN;
    if (entries[slot] === index) {
      const score = onGrid.score[slot] ?? NaN;
      const isOtherSide = (direction === 'up' && value < expected) || (direction === 'down' && value > expected);
      detection.score[index] = isOtherSide && !Number.isNaN(score) ? 0 : score;
      detection.outlier[index] = isOtherSide ? 0 : (onGrid.outlier[slot] ?? 0);
    }
  });
  return detection;
}

function getSuitability(
  { values }: GroupMember,
  detection: Detection,
  counts: Float64Array,
  entries: Int32Array
): Suitability {
  if (!values.some(Number.isFinite)) {
    return { kind: 'unsuitable', reason: 'no_values' };
  }
  return getPeerRefusal(detection, counts, { entries, start: 0 }) ?? { kind: 'suitable' };
}
