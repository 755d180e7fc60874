import type { LogColumn } from '../../stores/predictionLogStore';

export type InferredMeaning =
  | 'timestamp'
  | 'id'
  | 'model'
  | 'version'
  | 'actualTimestamp'
  | 'actual'
  | 'probability'
  | 'prediction'
  | 'latency'
  | 'status';

export interface MappingRule {
  meaning: InferredMeaning;
  accepts: (column: LogColumn) => boolean;
  /** What such columns are called, the surest first. */
  names: readonly RegExp[];
  /** What they hold, for the reason. */
  holds: string;
}

const isTime = ({ type, time }: LogColumn): boolean => type === 'time' || time !== undefined;
const isNumber = ({ type }: LogColumn): boolean => type === 'number';
const isName = ({ type }: LogColumn): boolean => type === 'text' || type === 'number';
const isValue = ({ type }: LogColumn): boolean => type === 'text' || type === 'number' || type === 'boolean';

/** In this order, each column taken once: "target_timestamp" is neither the timestamp nor the target. */
export const mappingRules: readonly MappingRule[] = [
  {
    meaning: 'actualTimestamp',
    accepts: isTime,
    names: [/(actual|target|label|truth|outcome).*(timestamp|time|date|ts)$/],
    holds: 'times',
  },
  {
    meaning: 'timestamp',
    accepts: isTime,
    names: [
      /^((prediction|request|event|inference|scored)_?)?(timestamp|time|ts|datetime|date|at)$/,
      /(^|_)(timestamp|time|ts|datetime|date|at)$/,
    ],
    holds: 'times',
  },
  {
    meaning: 'id',
    accepts: isName,
    names: [/^((prediction|request|inference|event|row|record)_?)?(id|uuid|key)$/],
    holds: 'names',
  },
  { meaning: 'version', accepts: isName, names: [/^model_?version$/, /(^|_)version$/], holds: 'names' },
  { meaning: 'model', accepts: (column) => column.type === 'text', names: [/^model(_?(name|id))?$/], holds: 'names' },
  {
    meaning: 'probability',
    accepts: isNumber,
    names: [
      /^(probability|proba|y_pred_proba|y_proba|y_prob|y_score|prediction_proba(bility)?)$/,
      /prob/,
      /^(score|confidence)$/,
    ],
    holds: 'numbers',
  },
  {
    meaning: 'prediction',
    accepts: isValue,
    names: [
      /^(prediction|predicted|pred|y_pred|y_hat|yhat)$/,
      /^(predicted|prediction|pred)_(label|class|value|y)$/,
      /^(predicted|prediction|pred)_/,
    ],
    holds: 'values',
  },
  {
    meaning: 'actual',
    accepts: isValue,
    names: [
      /^(actual|target|label|outcome|y|y_true|ground_?truth|truth)$/,
      /(^|_)(actual|target|label|outcome|truth)$/,
    ],
    holds: 'values',
  },
  {
    meaning: 'latency',
    accepts: isNumber,
    names: [/^(latency|response_time|duration|elapsed)(_(ns|us|ms|s))?$/],
    holds: 'numbers',
  },
  { meaning: 'status', accepts: isValue, names: [/^((http|response)_?)?(status|status_code|code)$/], holds: 'values' },
];
