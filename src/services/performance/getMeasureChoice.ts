import { binaryMeasures } from '../../core/performance/measure/binaryMeasures';
import { classMeasures } from '../../core/performance/measure/classMeasures';
import { classScoreMeasures } from '../../core/performance/measure/classScoreMeasures';
import { errorMeasures } from '../../core/performance/measure/errorMeasures';
import { fairnessMeasures } from '../../core/performance/measure/fairnessMeasures';
import { rankingMeasures } from '../../core/performance/measure/rankingMeasures';
import {
  binaryMetrics,
  multiclassMetrics,
  rankingMetrics,
  regressionMetrics,
} from '../../schema/query/performanceMetric';
import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { ModelLog } from '../models/modelLog';
import { QueryError } from '../queryError';
import { getDefaultMetric } from './getDefaultMetric';
import type { MeasureChoice } from './measureChoice';

/** What a query measures of a model. Throws a QueryError for a metric that the model's task doesn't have. */
export function getMeasureChoice(log: ModelLog, query: PerformanceQuery): MeasureChoice {
  const metric = query.metric ?? getDefaultMetric(log);
  assertPlaces(log, query);
  switch (log.settings.task) {
    case 'binary':
      return getBinaryChoice(log, query, metric);
    case 'multiclass':
      return getClassChoice(log, query, metric);
    case 'regression':
      if (metric === 'median_absolute_error') {
        return { kind: 'median', metric };
      }
      return isKey(errorMeasures, metric) ? { kind: 'errors', metric } : rejectMetric(log, metric, regressionMetrics);
    case 'ranking':
      return isKey(rankingMeasures, metric)
        ? { kind: 'ranking', metric, k: query.k ?? null }
        : rejectMetric(log, metric, rankingMetrics);
    case 'multilabel':
      throw new QueryError(
        `Performance of model "${log.model}" can't be computed: a row of a multilabel task has several labels at once`,
        'Add a model with the task binary for each label whose prediction and actual stand in columns of their own. Drift, quality and health can be asked of this one.'
      );
  }
}

function assertPlaces(log: ModelLog, { k }: PerformanceQuery): void {
  if (k !== undefined && log.settings.task !== 'ranking') {
    throw new QueryError(
      `Model "${log.model}" ranks nothing, so its metrics have no "k"`,
      'Leave "k" out, or set the model\'s "task" to ranking.'
    );
  }
}

function getBinaryChoice(log: ModelLog, query: PerformanceQuery, metric: string): MeasureChoice {
  if (query.average !== undefined) {
    throw new QueryError(
      `Model "${log.model}" has two classes, so its metrics have no "average"`,
      'Leave "average" out: precision, recall and F1 are those of the positive class.'
    );
  }
  if (metric === 'business_value') {
    if (query.costs === undefined) {
      throw new QueryError(
        'The metric business_value needs "costs"',
        'Say what a prediction of each kind is worth, such as {"falsePositive": -1, "falseNegative": -20}.'
      );
    }
    return { kind: 'value', metric, values: query.costs };
  }
  if (isKey(fairnessMeasures, metric)) {
    if (query.protected === undefined) {
      throw new QueryError(
        `The metric ${metric} compares two groups, but the query doesn't say which`,
        'Name them under "protected", such as {"column": "region", "privileged": "north"}.'
      );
    }
    return { kind: 'fairness', metric };
  }
  return isKey(binaryMeasures, metric) ? { kind: 'binary', metric } : rejectMetric(log, metric, binaryMetrics);
}

function getClassChoice(log: ModelLog, { average = 'macro' }: PerformanceQuery, metric: string): MeasureChoice {
  if (!isKey(classScoreMeasures, metric)) {
    return isKey(classMeasures, metric)
      ? { kind: 'classes', metric, average }
      : rejectMetric(log, metric, multiclassMetrics);
  }
  if (average === 'micro') {
    throw new QueryError(`The metric ${metric} of several classes has no micro average`, 'Use macro or weighted.');
  }
  return { kind: 'classScores', metric, average };
}

function isKey<Table extends object>(table: Table, name: string): name is Extract<keyof Table, string> {
  return Object.hasOwn(table, name);
}

function rejectMetric(log: ModelLog, metric: string, metrics: readonly string[]): never {
  throw new QueryError(
    `The metric ${metric} doesn't fit model "${log.model}", whose task is ${log.settings.task}`,
    `It has ${metrics.join(', ')}.`
  );
}
