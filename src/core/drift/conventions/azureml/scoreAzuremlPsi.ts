import { buildContributions } from '../../bins/buildContributions';
import type { DriftReason } from '../../driftTypes';
import { psiDivergence } from '../../measures/psiDivergence';
import { getColumnPair } from '../getColumnPair';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { compareAsAzureml } from './compareAsAzureml';

/** PSI with one row added to every bin of both sides. */
export function scoreAzuremlPsi(input: MethodInput): MethodOutcome | DriftReason {
  const pair = getColumnPair(input);
  if (typeof pair === 'string') return pair;
  const bins = compareAsAzureml(pair);
  const k = bins.labels.length;
  const terms = bins.reference.map((count, i) =>
    psiDivergence.getTerm((count + 1) / (pair.n + k), ((bins.current[i] ?? 0) + 1) / (pair.m + k))
  );
  return {
    score: terms.reduce((sum, term) => sum + term, 0),
    contributions: buildContributions(bins, terms),
    newCategories: bins.newCategories,
    vanishedCategories: bins.vanishedCategories,
    comparedReferenceRows: pair.n,
    comparedCurrentRows: pair.m,
  };
}
