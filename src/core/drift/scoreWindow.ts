import type { MethodOutcome } from './conventions/methodDefinition';
import { countAllRows } from './countAllRows';
import { describeRecipe } from './describeRecipe';
import type { ColumnScore, ColumnStatistics, DriftReason } from './driftTypes';
import type { ChosenMethod, PreparedReference } from './preparedReference';

/** Scores one window of a column against a prepared reference. Never throws for data: `reason` says why there is no score. */
export function scoreWindow(reference: PreparedReference, current: ColumnStatistics): ColumnScore {
  const chosen = reference.choose(current);
  if (typeof chosen === 'string') return buildScore(reference, current, null, chosen);
  const { definition, threshold } = chosen;
  const windowRatios = reference.windowRatios();
  if (windowRatios?.length === 0) return buildScore(reference, current, chosen, 'noise_not_learned');
  const known = threshold ?? NaN;
  const outcome = definition.score({
    reference: reference.column,
    current,
    threshold: known,
    features: reference.features,
    windowRatios,
  });
  return buildScore(reference, current, chosen, checkOutcome(outcome, reference, current));
}

function checkOutcome(
  outcome: MethodOutcome | DriftReason,
  reference: PreparedReference,
  current: ColumnStatistics
): MethodOutcome | DriftReason {
  if (typeof outcome !== 'string') return Number.isFinite(outcome.score) ? outcome : 'undefined_for_data';
  if (outcome !== 'no_current_rows') return outcome;
  return countAllRows(current) > 0 && reference.column.rows === 0 ? 'no_reference_rows' : outcome;
}

function buildScore(
  reference: PreparedReference,
  current: ColumnStatistics,
  chosen: ChosenMethod | null,
  result: MethodOutcome | DriftReason
): ColumnScore {
  const outcome = typeof result === 'string' ? null : result;
  return {
    method: chosen?.name ?? 'psi',
    convention: reference.convention,
    kind: reference.kind,
    score: outcome?.score ?? null,
    correctedScore: outcome?.correctedScore ?? null,
    lower: outcome?.lower ?? null,
    upper: outcome?.upper ?? null,
    threshold: chosen?.threshold ?? null,
    lowerLimit: null,
    upperLimit: null,
    thresholdRule: chosen?.definition.rule ?? 'score_at_least',
    noiseLimit: outcome?.noiseLimit ?? null,
    noiseLimitQuality: outcome?.noiseLimitQuality ?? null,
    pValue: outcome?.pValue ?? null,
    rowsNeeded: outcome?.rowsNeeded ?? null,
    referenceRows: reference.column.rows,
    currentRows: countAllRows(current),
    comparedReferenceRows: outcome?.comparedReferenceRows ?? 0,
    comparedCurrentRows: outcome?.comparedCurrentRows ?? 0,
    reason: typeof result === 'string' ? result : null,
    contributions: outcome?.contributions ?? [],
    newCategories: outcome?.newCategories ?? [],
    vanishedCategories: outcome?.vanishedCategories ?? [],
    recipe: describeRecipe(reference.convention, chosen, outcome),
  };
}
