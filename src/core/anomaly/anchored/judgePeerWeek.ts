import { finishInParts } from '../../work/finishInParts';
import { buildEmptyDetection } from '../buildEmptyDetection';
import type { Detection } from '../detection';
import { alignToGrid, type GridValues, type TimeGrid } from '../peers/alignToGrid';
import { countPresent } from '../peers/countPresent';
import { getPeerRefusal } from '../peers/getPeerRefusal';
import { judgePeers } from '../peers/judgePeers';
import type { PeerBandOptions } from '../peers/peerBandOptions';
import type { PeerMethod } from '../peers/peerMethod';
import { toPeerIncident } from '../peers/toPeerIncident';
import { blankExcluded } from './blankExcluded';
import { findFirst } from './findFirst';
import { getBandIncidents } from './getBandIncidents';
import type { Stretch } from './getPieces';
import type { JudgedWeek } from './judgeWeek';
import { sliceDetection } from './sliceDetection';
import type { WeekVerdict } from './weekVerdict';
import { weekMs } from './weekMs';

export interface PeerMember {
  times: Float64Array;
  values: Float64Array;
  /** What is neither judged nor learnt from of this member alone. */
  exclude: readonly Stretch[];
}

export interface AnchoredPeerOptions extends PeerBandOptions {
  method: PeerMethod;
  /** Milliseconds; members are compared within a step. */
  step: number;
  lookBack: number;
  /** What is neither judged nor learnt from of any member. */
  exclude: readonly Stretch[];
}

/**
 * Judges one week of every member of a group by what the others do in the same step, up to `until`; one verdict a member, in their order.
 *
 * The step of `until` counts whole, and the band's floor is read off the points from `anchor − lookBack` on: a verdict is the same
 * for whoever looks at it. Of several values of a member in one step the last is judged. A member is refused where no step of the week has
 * three of them, or where the method finds no side that most are on. `pause` is awaited between parts of the work.
 */
export async function judgePeerWeek(
  members: readonly PeerMember[],
  { anchor, until }: JudgedWeek,
  options: AnchoredPeerOptions,
  pause: () => Promise<void>
): Promise<WeekVerdict[]> {
  const { step, lookBack, exclude } = options;
  const from = anchor - lookBack;
  const end = Math.min(anchor + weekMs, (Math.floor(until / step) + 1) * step);
  const grid = { from, step, slots: Math.max(0, Math.ceil((end - from) / step)) };
  const aligned: GridValues[] = [];
  for (const { times, values, exclude: own } of members) {
    await pause();
    aligned.push(alignToGrid(times, blankExcluded(times, values, [...exclude, ...own]), grid));
  }
  const lines = aligned.map(({ values }) => values);
  const detections = await finishInParts(judgePeers(options.method, lines, options), pause);
  const counts = countPresent(lines, grid.slots);
  return members.map((member, index) =>
    readMember(member, aligned[index], detections[index], { anchor, until, grid, counts })
  );
}

interface JudgedGroup extends JudgedWeek {
  grid: TimeGrid;
  /** Of each slot: how many members have a value. */
  counts: Float64Array;
}

/** A member's verdict at its own times. */
function readMember(
  { times, values }: PeerMember,
  { entries }: GridValues = { entries: new Int32Array(), values: new Float64Array() },
  onGrid: Detection = buildEmptyDetection(0),
  { anchor, until, grid, counts }: JudgedGroup
): WeekVerdict {
  const first = findFirst(times, grid.from);
  const end = Math.max(first, Math.min(findFirst(times, anchor + weekMs), findFirst(times, until + 1)));
  const detection = buildEmptyDetection(end - first);
  for (let index = 0; index < end - first; index++) {
    const slot = Math.floor(((times[first + index] ?? NaN) - grid.from) / grid.step);
    detection.expected[index] = onGrid.expected[slot] ?? NaN;
    detection.lower[index] = onGrid.lower[slot] ?? NaN;
    detection.upper[index] = onGrid.upper[slot] ?? NaN;
    if (entries[slot] === first + index) {
      detection.score[index] = onGrid.score[slot] ?? NaN;
      detection.outlier[index] = onGrid.outlier[slot] ?? 0;
    }
  }
  const readTimes = times.slice(first, end);
  const start = Math.min(findFirst(readTimes, anchor), readTimes.length);
  const week = sliceDetection(detection, start);
  const incidents = getBandIncidents(readTimes, values.subarray(first, end), detection, start);
  return {
    times: readTimes.subarray(start),
    values: values.slice(first + start, end),
    detection: week,
    incidents: incidents.map((incident) =>
      toPeerIncident(incident, (time) => counts[Math.floor((time - grid.from) / grid.step)] ?? NaN)
    ),
    refusal: getPeerRefusal(week, counts, { entries, start: (anchor - grid.from) / grid.step }),
  };
}
