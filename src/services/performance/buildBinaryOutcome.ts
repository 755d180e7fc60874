import type { ColumnMapping } from '../../schema/settings/columnMapping';
import type { OutcomeRequest } from '../../stores/outcomeCounts';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import { requireColumn } from './requireColumn';

interface Needs {
  needsScore: boolean;
  needsPrediction: boolean;
}

/** The outcomes of a model with two classes, as far as they are needed. */
export function buildBinaryOutcome(log: ModelLog, { needsScore, needsPrediction }: Needs): OutcomeRequest {
  const { columns } = log.settings;
  const score = typeof columns.probability === 'string' ? columns.probability : undefined;
  return {
    kind: 'binary',
    positive: getPositive(log, columns),
    prediction: needsPrediction ? requireColumn(log, columns.prediction, 'prediction') : columns.prediction,
    ...(needsScore ? { score: requireColumn(log, score, 'probability') } : {}),
  };
}

/** Without a mapping, 1 or true. Text has no class that is positive by itself. */
function getPositive(log: ModelLog, { positive, prediction }: ColumnMapping): string {
  if (positive !== undefined) {
    return String(positive);
  }
  const described = log.description.columns.find(({ name }) => name === prediction);
  if (described?.type === 'text') {
    throw new QueryError(
      `The classes of model "${log.model}" are text, and nothing says which is the positive one`,
      'Set "columns.positive" in the data source\'s settings.'
    );
  }
  return '1';
}
