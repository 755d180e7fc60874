import { buildContributions } from '../../bins/buildContributions';
import type { DriftReason } from '../../driftTypes';
import { getColumnPair } from '../getColumnPair';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { compareAsEvidently } from './compareAsEvidently';
import { fillZeroShares } from './fillZeroShares';

export interface ShareMeasure {
  fillsZeros: boolean;
  renormalises: boolean;
  getTerm: (p: number, q: number) => number;
  /** From the sum of the terms to the score. */
  finish(sum: number): number;
}

/** A measure of Evidently's bins as a sum over shares. */
export function scoreShares(measure: ShareMeasure, input: MethodInput): MethodOutcome | DriftReason {
  const pair = getColumnPair(input);
  if (typeof pair === 'string') return pair;
  const bins = compareAsEvidently(pair);
  if (bins === null) return 'no_current_rows';
  const p = getShares(bins.reference, pair.n, measure);
  const q = getShares(bins.current, pair.m, measure);
  const terms = p.map((share, i) => measure.getTerm(share, q[i] ?? 0));
  const score = measure.finish(terms.reduce((sum, term) => sum + term, 0));
  return {
    score,
    contributions: buildContributions(bins, terms.every((term) => term >= 0) ? terms : null),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: pair.n,
    comparedCurrentRows: pair.m,
  };
}

function getShares(counts: Float64Array, rows: number, measure: ShareMeasure): Float64Array {
  const shares = counts.map((count) => count / rows);
  const filled = measure.fillsZeros ? fillZeroShares(shares) : shares;
  if (!measure.renormalises) return filled;
  const total = filled.reduce((sum, share) => sum + share, 0);
  return filled.map((share) => share / total);
}
