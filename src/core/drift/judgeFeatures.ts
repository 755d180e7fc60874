import type { ColumnScore, DriftReason, DriftVerdictState, JudgedScore } from './driftTypes';
import { limitRatio } from './limitRatio';
import { benjaminiHochberg } from './verdict/benjaminiHochberg';

/** Under this many compared rows the plumbline convention gives no verdict. */
const fewestRows = 30;
const significance = 0.05;

interface Verdict {
  ratio: number | null;
  drifted: boolean | null;
  state: DriftVerdictState;
  reason: DriftReason | null;
}

/**
 * Judges the columns of one window together: Benjamini-Hochberg over their p-values, then each by its convention's rule.
 * A ratio of 1 or more and `drifted` always agree. Columns that can't be told leave the family. O(columns log columns).
 */
export function judgeFeatures(scores: readonly ColumnScore[]): JudgedScore[] {
  const tested = scores.filter((score) => score.pValue !== null && getObstacle(score) === null);
  const adjusted = benjaminiHochberg(tested.map((score) => score.pValue ?? 1));
  return scores.map((score) => {
    const place = tested.indexOf(score);
    const pAdjusted = place < 0 ? null : (adjusted[place] ?? null);
    return { ...score, pAdjusted, ...judge(score, pAdjusted) };
  });
}

function judge(score: ColumnScore, pAdjusted: number | null): Verdict {
  const obstacle = getObstacle(score);
  const { threshold } = score;
  if (obstacle !== null || threshold === null) {
    return { ratio: null, drifted: null, state: 'cannot_tell', reason: obstacle ?? 'threshold_not_learned' };
  }
  const onPValue = score.thresholdRule === 'p_below' || score.thresholdRule === 'p_at_most';
  if (score.convention === 'plumbline' && !onPValue) return judgeSize(score, threshold, pAdjusted ?? 1);
  const p = score.convention === 'plumbline' ? pAdjusted : score.pValue;
  const ratio = onPValue ? getPRatio(p ?? 1, threshold) : (score.score ?? 0) / threshold;
  const drifted = isOut(score, threshold, p);
  return { ratio: limitRatio(ratio, drifted), drifted, state: drifted ? 'drifting' : 'stable', reason: null };
}

/** The plumbline rule: drifting when significant and of practical size; stable when even the upper bound is below the threshold. */
function judgeSize(score: ColumnScore, threshold: number, pAdjusted: number): Verdict {
  const corrected = score.correctedScore ?? 0;
  const significant = pAdjusted <= significance;
  const drifted = significant && corrected >= threshold;
  const ratio = limitRatio(significant ? corrected / threshold : 0, drifted);
  if (drifted) return { ratio, drifted, state: 'drifting', reason: null };
  if ((score.upper ?? Infinity) < threshold) return { ratio, drifted, state: 'stable', reason: null };
  const enough = score.rowsNeeded !== null && score.comparedCurrentRows >= score.rowsNeeded;
  if (enough) return { ratio, drifted, state: 'cannot_tell', reason: 'near_threshold' };
  return { ratio: null, drifted: null, state: 'cannot_tell', reason: 'too_few_rows' };
}

function getObstacle(score: ColumnScore): DriftReason | null {
  if (score.score === null) return score.reason ?? 'undefined_for_data';
  if (score.convention === 'plumbline' && score.comparedCurrentRows < fewestRows) return 'too_few_rows';
  return null;
}

function isOut(score: ColumnScore, threshold: number, p: number | null): boolean {
  switch (score.thresholdRule) {
    case 'score_at_least':
      return (score.score ?? 0) >= threshold;
    case 'score_above':
      return (score.score ?? 0) > threshold;
    case 'p_below':
      return p !== null && p < threshold;
    case 'p_at_most':
      return p !== null && p <= threshold;
  }
}

function getPRatio(p: number, threshold: number): number {
  if (p <= 0) return Infinity;
  return Math.max(0, Math.log(p) / Math.log(threshold));
}
