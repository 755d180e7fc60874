import { getMedian } from '../../series/getMedian';
import type { Work } from '../../work/work';
import type { Detection } from '../detection';
import { buildPeerDetections, type PeerBand } from './buildPeerDetections';
import { fewestPeers } from './fewestPeers';
import { GroupScale } from './GroupScale';
import type { PeerBandOptions } from './peerBandOptions';

/**
 * Members of a group that are far from all others, by density (DBSCAN, Ester 1996, in one dimension) at each point in time.
 *
 * Neighbours are members no further apart than ε = bandWidth / 2 · the larger of the members' scale (`GroupScale`) and 2 % of the range that
 * the group has covered up to that time. The cluster is the largest run of neighbours; it has to hold more than half of the
 * members, else nobody is judged: a group that falls in two has no normal side. The band is the cluster widened by ε, expected its median.
 * One detection a member. Online. O(points · members · log members).
 */
export function judgePeersByDbscan(members: readonly Float64Array[], options: PeerBandOptions): Work<Detection[]> {
  const scale = new GroupScale();
  return buildPeerDetections(members, options, (present, floor) => {
    if (present.length < fewestPeers) {
      return undefined;
    }
    const median = getMedian(present);
    const usual = scale.next(present.map((value) => Math.abs(value - median)));
    return getClusterBand(present, (options.bandWidth / 2) * Math.max(usual, floor));
  });
}

function getClusterBand(present: Float64Array, reach: number): PeerBand | undefined {
  const sorted = Float64Array.from(present).sort();
  let [bestFirst, bestEnd, first] = [0, 0, 0];
  for (let index = 1; index <= sorted.length; index++) {
    const isApart = index === sorted.length || (sorted[index] ?? NaN) - (sorted[index - 1] ?? NaN) > reach;
    if (!isApart) {
      continue;
    }
    if (index - first > bestEnd - bestFirst) {
      [bestFirst, bestEnd] = [first, index];
    }
    first = index;
  }
  const cluster = sorted.subarray(bestFirst, bestEnd);
  if (cluster.length * 2 <= sorted.length) {
    return undefined;
  }
  return {
    expected: getMedian(cluster),
    lower: (cluster[0] ?? NaN) - reach,
    upper: (cluster.at(-1) ?? NaN) + reach,
  };
}
