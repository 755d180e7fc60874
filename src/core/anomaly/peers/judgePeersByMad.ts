import { getMedian } from '../../series/getMedian';
import type { Work } from '../../work/work';
import type { Detection } from '../detection';
import { buildPeerDetections } from './buildPeerDetections';
import { fewestPeers } from './fewestPeers';
import { GroupScale } from './GroupScale';
import type { PeerBandOptions } from './peerBandOptions';

/** In a smaller group half of one side is soon the very member that is off, and would hide itself. */
const fewestForSides = 9;

/**
 * Members of a group that don't do what the others do, by median and MAD at each point in time.
 *
 * At each time with at least three members: expected is the median of all members, the scale (`GroupScale`) is that of the members on either
 * side apart from nine members on, of all members in smaller groups. It never falls below 2 % of the range that the group has covered up
 * to that time. One detection a member, all with the same band. Members are series over the same times. Online.
 * O(points · members · log members).
 */
export function judgePeersByMad(members: readonly Float64Array[], options: PeerBandOptions): Work<Detection[]> {
  const scales = { below: new GroupScale(), above: new GroupScale() };
  return buildPeerDetections(members, options, (present, floor) => {
    if (present.length < fewestPeers) {
      return undefined;
    }
    const expected = getMedian(present);
    const all = present.map((value) => value - expected);
    const isLarge = present.length >= fewestForSides;
    const below = scales.below.next((isLarge ? all.filter((distance) => distance <= 0) : all).map(Math.abs));
    const above = scales.above.next((isLarge ? all.filter((distance) => distance >= 0) : all).map(Math.abs));
    return {
      expected,
      lower: expected - options.bandWidth * Math.max(below, floor),
      upper: expected + options.bandWidth * Math.max(above, floor),
    };
  });
}
