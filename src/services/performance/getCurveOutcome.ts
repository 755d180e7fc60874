import type { PerformanceCurve } from '../../schema/query/performanceQuery';
import type { OutcomeRequest } from '../../stores/outcomeCounts';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import { buildBinaryOutcome } from './buildBinaryOutcome';
import { requireColumn } from './requireColumn';

/** What has to be counted for a view of one window. */
export function getCurveOutcome(log: ModelLog, view: PerformanceCurve): OutcomeRequest {
  const { task, columns } = log.settings;
  const prediction = (): string => requireColumn(log, columns.prediction, 'prediction');
  const allowed = view === 'residuals' ? ['regression'] : view === 'confusion' ? ['binary', 'multiclass'] : ['binary'];
  if (!allowed.includes(task)) {
    throw new QueryError(
      `The view ${view} doesn't fit model "${log.model}", whose task is ${task}`,
      `It is for models whose task is ${allowed.join(' or ')}.`
    );
  }
  switch (view) {
    case 'confusion':
      return { kind: 'classes', prediction: prediction() };
    case 'residuals':
      return { kind: 'residuals', prediction: prediction() };
    default:
      return buildBinaryOutcome(log, { needsScore: true, needsPrediction: false });
  }
}
