import type { Work } from '../../work/work';
import { buildEmptyDetection } from '../buildEmptyDetection';
import { computeScore } from '../computeScore';
import type { Detection } from '../detection';
import type { PeerBandOptions } from './peerBandOptions';

export interface PeerBand {
  expected: number;
  lower: number;
  upper: number;
}

const floorShare = 0.02;
const roundingShare = 1e-12;
/** So many values are looked at before the work can be left: about a millisecond's. */
const valuesAtOnce = 2000;

/**
 * One detection a member of a group, from the band that `getBand` draws around the members present at a point. Its second argument is
 * the smallest scale that makes sense: 2 % of the range that the group has covered up to that point. Without a band there is no verdict.
 */
export function* buildPeerDetections(
  members: readonly Float64Array[],
  { direction }: PeerBandOptions,
  getBand: (present: Float64Array, floor: number) => PeerBand | undefined
): Work<Detection[]> {
  const length = members.reduce((most, values) => Math.max(most, values.length), 0);
  const detections = members.map((values) => buildEmptyDetection(values.length));
  let [min, max] = [Infinity, -Infinity];
  const pointsAtOnce = Math.max(1, Math.floor(valuesAtOnce / Math.max(1, members.length)));
  for (let index = 0; index < length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    const present = Float64Array.from(members.map((values) => values[index] ?? NaN).filter(Number.isFinite));
    for (const value of present) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    const floor = Math.max(floorShare * (max - min), roundingShare * Math.max(Math.abs(min), Math.abs(max)));
    const band = present.length > 0 ? getBand(present, floor) : undefined;
    if (band === undefined) {
      continue;
    }
    members.forEach((values, member) => {
      const detection = detections[member];
      if (detection !== undefined && index < values.length) {
        write(detection, index, values[index] ?? NaN, band, direction);
      }
    });
  }
  members.forEach((values, member) => {
    const detection = detections[member];
    if (detection !== undefined && !values.some(Number.isFinite)) {
      detection.suitability = { kind: 'unsuitable', reason: 'no_values' };
    }
  });
  return detections;
}

function write(
  detection: Detection,
  index: number,
  value: number,
  { expected, lower, upper }: PeerBand,
  direction: PeerBandOptions['direction']
): void {
  detection.expected[index] = expected;
  detection.lower[index] = lower;
  detection.upper[index] = upper;
  if (Number.isFinite(value)) {
    const score = computeScore(value, expected, value < expected ? 2 * expected - lower : upper, direction);
    detection.score[index] = score;
    detection.outlier[index] = score > 1 ? 1 : 0;
  }
}
