import type { DriftSubject } from '../driftCell';

/** What a verdict on all columns together is about. */
export const allColumns: DriftSubject = { name: 'all', kind: 'multivariate' };
