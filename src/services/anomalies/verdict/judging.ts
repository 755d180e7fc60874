import type { AnchoredOptions } from '../../../core/anomaly/anchored/anchoredOptions';
import type { AnchoredPeerOptions } from '../../../core/anomaly/anchored/judgePeerWeek';
import type { HistorySeries } from './judgeHistory';

/** How series are judged: each by its own past, or by the others of its group. */
export type Judging = { kind: 'alone'; options: AnchoredOptions } | PeerJudging;

export interface PeerJudging {
  kind: 'peers';
  options: AnchoredPeerOptions;
  /** The labels that tell groups apart. */
  groupBy: readonly string[];
  /** Every series of the query, those included that are not on display. */
  members: readonly HistorySeries[];
}
