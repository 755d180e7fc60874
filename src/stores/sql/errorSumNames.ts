import type { ErrorSums } from '../../core/performance/regression/errorSums';

/** The order in which a statement gives the sums. */
export const errorSumNames = [
  'rows',
  'errors',
  'absolute',
  'squared',
  'fourth',
  'centred',
  'centredFourth',
  'spread',
  'spreadFourth',
  'squaredBySpread',
  'centredBySpread',
  'zeros',
  'relative',
  'relativeSquared',
  'symmetric',
  'symmetricSquared',
  'belowLog',
  'logSquared',
  'logFourth',
] as const satisfies ReadonlyArray<keyof ErrorSums>;
