import { getMedian } from '../../series/getMedian';
import type { Detection } from '../detection';
import type { DetectorOptions } from '../detectorOptions';
import { buildPeerDetections } from './buildPeerDetections';

const sigmaPerMad = 1.4826;
const fewestMembers = 3;

/**
 * Members of a group that don't do what the others do, by median and MAD at each point in time.
 *
 * At each time with at least three members: expected is the median of all members, apart for either side the scale is 1.4826 · the median
 * distance of the members on that side. It never falls below 2 % of the range that the group has covered up to that time.
 * One detection a member, all with the same band. Members are series over the same times. Online.
 * O(points · members · log members).
 */
export function judgePeersByMad(members: readonly Float64Array[], options: DetectorOptions): Detection[] {
  return buildPeerDetections(members, options, (present, floor) => {
    if (present.length < fewestMembers) {
      return undefined;
    }
    const expected = getMedian(present);
    const above =
      sigmaPerMad * getMedian(present.filter((value) => value >= expected).map((value) => value - expected));
    const below =
      sigmaPerMad * getMedian(present.filter((value) => value <= expected).map((value) => expected - value));
    return {
      expected,
      lower: expected - options.bandWidth * Math.max(below, floor),
      upper: expected + options.bandWidth * Math.max(above, floor),
    };
  });
}
