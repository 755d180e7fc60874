import type { Stretch } from '../../../core/anomaly/anchored/getPieces';
import type { JudgingFields } from './judgingFields';

/** Stretches as a query writes them, in milliseconds. */
export function parseStretches(exclude: JudgingFields['exclude']): Stretch[] {
  return exclude.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));
}
