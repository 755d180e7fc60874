import { buildEmptyDetection } from '../buildEmptyDetection';
import { computeScore } from '../computeScore';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';

export interface PeerBand {
  expected: number;
  lower: number;
  upper: number;
}

const floorShare = 0.02;
const roundingShare = 1e-12;

/**
 * One detection a member of a group, from the band that `getBand` draws around the members present at a point. Its second argument is
 * the smallest scale that makes sense: 2 % of the range that the group has covered up to that point. Without a band there is no verdict.
 */
export function buildPeerDetections(
  members: readonly Float64Array[],
  { direction }: DetectorOptions,
  getBand: (present: Float64Array, floor: number) => PeerBand | undefined
): Detection[] {
  const length = members.reduce((most, values) => Math.max(most, values.length), 0);
  const detections = members.map((values) => buildEmptyDetection(values.length));
  let [min, max] = [Infinity, -Infinity];
  for (let index = 0; index < length; index++) {
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
  direction: DetectorOptions['direction']
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
