import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { OutcomeRequest } from '../../stores/outcomeCounts';
import type { SelectionFilter } from '../../stores/predictionLogStore';
import { getModelColumn } from '../models/getModelColumn';
import type { ModelLog } from '../models/modelLog';
import { buildBinaryOutcome } from './buildBinaryOutcome';
import { getClassColumns } from './getClassColumns';
import type { MeasureChoice } from './measureChoice';
import { requireColumn } from './requireColumn';

export interface OutcomeQuery {
  outcome: OutcomeRequest;
  /** Besides those of the query. */
  filters: SelectionFilter[];
}

const scoreMetrics: readonly string[] = ['roc_auc', 'average_precision', 'log_loss', 'brier', 'ece'];

/** What has to be counted for a metric. */
export function getOutcomeQueries(log: ModelLog, choice: MeasureChoice, query: PerformanceQuery): OutcomeQuery[] {
  const { columns } = log.settings;
  const prediction = (): string => requireColumn(log, columns.prediction, 'prediction');
  switch (choice.kind) {
    case 'binary': {
      const needsScore = scoreMetrics.includes(choice.metric) || query.estimated !== 'no';
      const outcome = buildBinaryOutcome(log, { needsScore, needsPrediction: !scoreMetrics.includes(choice.metric) });
      return [{ outcome, filters: [] }];
    }
    case 'value':
      return [
        {
          outcome: buildBinaryOutcome(log, { needsScore: query.estimated !== 'no', needsPrediction: true }),
          filters: [],
        },
      ];
    case 'fairness':
      return getGroups(log, query).map((filter) => ({
        outcome: buildBinaryOutcome(log, { needsScore: query.estimated !== 'no', needsPrediction: true }),
        filters: [filter],
      }));
    case 'classes':
      return [{ outcome: { kind: 'classes', prediction: prediction() }, filters: [] }];
    case 'classScores':
      return getClassColumns(log).map(([positive, score]) => ({
        outcome: { kind: 'binary', positive, score },
        filters: [],
      }));
    case 'errors':
      return [{ outcome: { kind: 'errors', prediction: prediction() }, filters: [] }];
    case 'ranking':
      return [{ outcome: buildListOutcome(log, choice.k), filters: [] }];
    case 'median':
      return [{ outcome: { kind: 'residuals', prediction: prediction() }, filters: [] }];
  }
}

/** Lists are ranked by the prediction, or by the probability where that is what the model gives. */
function buildListOutcome(log: ModelLog, k: number | null): OutcomeRequest {
  const { prediction, probability, group } = log.settings.columns;
  const score = prediction ?? (typeof probability === 'string' ? probability : undefined);
  return {
    kind: 'lists',
    group: requireColumn(log, group, 'group'),
    score: requireColumn(log, score, 'prediction'),
    k,
  };
}

/** The group that is looked at, then the one that it is compared with. */
function getGroups(log: ModelLog, { protected: groups }: PerformanceQuery): SelectionFilter[] {
  if (groups === undefined) {
    return [];
  }
  const column = getModelColumn(log, groups.column).name;
  return [
    { column, operator: '!=', value: groups.privileged },
    { column, operator: '=', value: groups.privileged },
  ];
}
