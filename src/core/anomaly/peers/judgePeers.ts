import type { Work } from '../../work/work';
import type { Detection } from '../detection';
import { judgePeersByDbscan } from './judgePeersByDbscan';
import { judgePeersByMad } from './judgePeersByMad';
import type { PeerBandOptions } from './peerBandOptions';
import type { PeerMethod } from './peerMethod';

const judges = { mad: judgePeersByMad, dbscan: judgePeersByDbscan };

/** One detection a member of a group, by that method. `lines`: the members' values at the same places. */
export function judgePeers(
  method: PeerMethod,
  lines: readonly Float64Array[],
  options: PeerBandOptions
): Work<Detection[]> {
  return judges[method](lines, options);
}
