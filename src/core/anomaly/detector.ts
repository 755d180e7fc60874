import type { Work } from '../work/work';
import type { Detection } from './detection';
import type { DetectorOptions } from './detectorOptions';

/**
 * A detector: `times` in milliseconds, ascending, one a value; `values` with NaN where there is none.
 * The work can be left and taken up again, for a thread that mustn't be held up. It is deterministic and online: the entry of a point depends only on that point and the ones before it.
 */
export type Detector = (times: Float64Array, values: Float64Array, options: DetectorOptions) => Work<Detection>;
