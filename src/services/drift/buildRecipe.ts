import type { ColumnScore } from '../../core/drift/driftTypes';
import type { Recipe } from '../../schema/domain/recipe';
import type { ModelLog } from '../models/modelLog';
import type { Reference, WindowReference } from '../references/reference';
import type { WindowPlan } from '../windows/windowPlan';
import { describeShift } from '../models/describeShift';

export interface RecipeParts {
  log: ModelLog;
  plan: WindowPlan;
  reference: Pick<Reference | WindowReference, 'kind' | 'description'>;
  engine: string;
  column: string;
  score: ColumnScore;
}

const sketchBins = "those of the reference's statistics: equal widths of a sketch for numbers, its values for text";

/** How a score came about. */
export function buildRecipe({ log, plan, reference, engine, column, score }: RecipeParts): Recipe {
  const { algorithm, bins, zeros, logBase, threshold, missing, pValue, choice, sample = '' } = score.recipe;
  const shift = describeShift(log.shift);
  return {
    model: log.model,
    column,
    method: score.method,
    convention: score.convention,
    algorithm,
    ...omitEmpty({ bins: reference.kind === 'statistics' ? sketchBins : bins, zeros, logBase, pValue, choice, sample }),
    threshold,
    reference: reference.description,
    window: shift === '' ? plan.description : `${plan.description}; ${shift}`,
    missing,
    engine,
  };
}

function omitEmpty(parts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''));
}
