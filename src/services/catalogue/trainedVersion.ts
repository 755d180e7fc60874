import type { RunMetricReader } from '../../registries/modelRegistry';
import type { AskedVersion } from './findAskedVersions';

/** A version whose run metrics can be asked for. */
export type TrainedVersion = AskedVersion<RunMetricReader>;
