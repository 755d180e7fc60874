import type { DetectorOptions } from '../detectorOptions';

/** What a group's band goes by: half its width in robust standard deviations, and which side counts. */
export type PeerBandOptions = Pick<DetectorOptions, 'bandWidth' | 'direction'>;
