import type { SampledColumn } from '../../stores/rowSample';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import type { EstimationPlan } from './estimationPlan';
import { expectedLosses } from './expectedLosses';
import { getClassColumns } from './getClassColumns';
import type { OutcomeQuery } from './getOutcomeQueries';
import type { MeasureChoice } from './measureChoice';
import { requireColumn } from './requireColumn';

/** How a metric is estimated without labels. Throws a QueryError where it can't be. */
export function getEstimationPlan(
  log: ModelLog,
  choice: MeasureChoice,
  [first]: readonly OutcomeQuery[]
): EstimationPlan {
  switch (choice.kind) {
    case 'binary':
    case 'value':
    case 'fairness':
      return first ? { kind: 'probability', outcome: first.outcome } : rejectMetric(log, choice);
    case 'classes':
    case 'classScores':
      return buildClassPlan(log);
    case 'errors':
      return buildLossPlan(log, choice);
    case 'median':
    case 'ranking':
      return rejectMetric(log, choice);
  }
}

function buildClassPlan(log: ModelLog): EstimationPlan {
  const classes = getClassColumns(log);
  const { prediction } = log.settings.columns;
  return {
    kind: 'classes',
    names: classes.map(([name]) => name),
    probabilities: classes.map(([, column]) => ({ column, kind: 'numeric' })),
    prediction: prediction === undefined ? [] : [{ column: prediction, kind: 'categorical' }],
  };
}

function buildLossPlan(log: ModelLog, choice: MeasureChoice): EstimationPlan {
  const expected = expectedLosses[choice.metric];
  if (expected === undefined) {
    return rejectMetric(log, choice);
  }
  const prediction = requireColumn(log, log.settings.columns.prediction, 'prediction');
  const features = log.columns.filter(({ roles, name }) => roles.includes('feature') && name !== prediction);
  return {
    kind: 'loss',
    loss: expected.loss,
    columns: [
      { column: prediction, kind: 'numeric' },
      ...features.map(({ name, kind }): SampledColumn => ({ column: name, kind })),
    ],
  };
}

function rejectMetric({ model, settings }: ModelLog, { metric }: MeasureChoice): never {
  const remedy =
    settings.task === 'regression'
      ? `Choose one of ${Object.keys(expectedLosses).join(', ')}, or ask with "estimated": "no".`
      : 'Ask with "estimated": "no".';
  throw new QueryError(`The metric ${metric} of model "${model}" can't be estimated without labels`, remedy);
}
