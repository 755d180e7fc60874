import type { DriftReason } from '../driftTypes';
import type { MultivariateFinding } from './multivariateFinding';
import type { FeatureRows } from './multivariateInput';

/** Judges windows against a reference that it knows, or says why it can't. */
export type WindowJudge = (window: FeatureRows) => MultivariateFinding | DriftReason;
