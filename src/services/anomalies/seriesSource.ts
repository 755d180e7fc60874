import type { Stretch } from '../../core/anomaly/anchored/getPieces';
import type { OverlayTarget } from '../../schema/query/overlayQuery';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { SourceFrame } from '../grafana/sourceFrame';

/** Another data source, as it answers to whoever may read it. */
export interface SeriesSource {
  /** Names whose rights the answers were got with: what one may read isn't another's to find in memory. */
  readonly key: string;
  /** The target's answer for a stretch of time at that step, both in milliseconds. Both ends are multiples of the step. */
  fetchFrames(target: OverlayTarget, stretch: Stretch, step: number, signal?: CancelSignal): Promise<SourceFrame[]>;
}
