import type { MethodOutcome } from './conventions/methodDefinition';
import type { DriftConvention, DriftRecipe, ThresholdRule } from './driftTypes';
import type { ChosenMethod } from './preparedReference';

/** Raised whenever the same input would give another number. */
const algorithmVersion = 1;

const ruleTexts: Record<ThresholdRule, string> = {
  score_at_least: 'score at or above',
  score_above: 'score above',
  p_below: 'p-value below',
  p_at_most: 'p-value at or below',
};

/** The parts of the recipe that a measure decides. */
export function describeRecipe(
  convention: DriftConvention,
  chosen: ChosenMethod | null,
  outcome: MethodOutcome | null
): DriftRecipe {
  if (chosen === null) {
    return {
      algorithm: `${convention}@${algorithmVersion}`,
      bins: '',
      zeros: '',
      logBase: '',
      threshold: '',
      missing: '',
      pValue: '',
      choice: '',
    };
  }
  const { definition, threshold } = chosen;
  return {
    algorithm: `${convention}.${chosen.name}@${algorithmVersion}`,
    ...definition.recipe,
    threshold: threshold === null ? 'not learnt' : describeThreshold(convention, definition.rule, threshold),
    pValue: outcome?.pValueFrom ?? '',
    choice: chosen.choice,
  };
}

function describeThreshold(convention: DriftConvention, rule: ThresholdRule, threshold: number): string {
  if (convention !== 'plumbline') return `${ruleTexts[rule]} ${threshold}`;
  if (rule === 'p_at_most') return `adjusted p-value at or below ${threshold}`;
  return `corrected score at or above ${threshold} and adjusted p-value at or below 0.05`;
}
