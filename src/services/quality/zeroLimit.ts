import type { ControlLimits } from '../../core/quality/controlLimits';

/** Anything above 0 is beyond it. */
export const zeroLimit: ControlLimits = { lower: null, upper: 0 };
