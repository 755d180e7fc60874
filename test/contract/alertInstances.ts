import { AlertError } from './alertValues';
import { readTypedFrames } from './readTypedFrames';
import { readUntypedFrames } from './readUntypedFrames';
import { reduceSeries } from './reduceSeries';
import type { AlertNumber, AlertValues, Labels } from './alertValues';
import type { Reducer } from './reduceSeries';
import type { Frame } from '../../src/backend/plugin-sdk/data/frame';

export type AlertState = 'Normal' | 'Alerting' | 'NoData';

export interface AlertInstance {
  /** What tells this instance from all others. */
  labels: Labels;
  state: AlertState;
  /** The number that the condition looked at. */
  value: number | null;
}

/** What a rule's evaluation comes to. `noData` and `error` are one state of the whole rule, without instances. */
export type AlertResult =
  { kind: 'instances'; instances: AlertInstance[] } | { kind: 'noData' } | { kind: 'error'; message: string };

export interface AlertCondition {
  /** A reduce expression on the query. Series need one. */
  reduce?: Reducer;
  /** A threshold expression. Without one the number itself is the condition: 0 is normal, all else fires. */
  threshold?: Threshold;
}

export type Threshold =
  | { type: 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'ne'; params: readonly [number] }
  | { type: 'within_range' | 'outside_range'; params: readonly [number, number] };

/** Evaluates a Grafana-managed rule on one query's frames: expressions' rules for frames, then the rules for instances. */
export function evaluateAlertInstances(frames: readonly Frame[], condition: AlertCondition = {}): AlertResult {
  try {
    const numbers = getNumbers(readFrames(frames), condition.reduce);
    if (numbers.length === 0) {
      return { kind: 'noData' };
    }
    checkLabels(numbers);
    const instances = numbers.map(({ labels, value }) => ({
      labels,
      value,
      state: getState(value, condition.threshold),
    }));
    return { kind: 'instances', instances };
  } catch (error) {
    if (error instanceof AlertError) {
      return { kind: 'error', message: error.message };
    }
    throw error;
  }
}

function readFrames(frames: readonly Frame[]): AlertValues {
  return frames.length === 0 ? { kind: 'noData' } : (readTypedFrames(frames) ?? readUntypedFrames(frames));
}

function getNumbers(values: AlertValues, reduce: Reducer | undefined): AlertNumber[] {
  switch (values.kind) {
    case 'noData':
      return [];
    case 'numbers':
      return values.numbers;
    case 'series':
      if (!reduce) {
        throw new AlertError('looks like time series data, only reduced data can be alerted on.');
      }
      return values.series.map((series) => ({ labels: series.labels, value: reduceSeries(series.values, reduce) }));
  }
}

/** Labels are the identity of an instance. Column and series names are not. */
function checkLabels(numbers: readonly AlertNumber[]): void {
  const seen = new Set<string>();
  for (const { labels } of numbers) {
    const text = formatLabels(labels);
    if (seen.has(text)) {
      throw new AlertError(
        `frame cannot uniquely be identified by its labels: has duplicate results with labels {${text}}`
      );
    }
    seen.add(text);
  }
}

function formatLabels(labels: Labels): string {
  return Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}

function getState(value: number | null, threshold: Threshold | undefined): AlertState {
  if (value === null) {
    return 'NoData';
  }
  const isOut = threshold ? isBeyond(value, threshold) : value !== 0;
  return isOut ? 'Alerting' : 'Normal';
}

function isBeyond(value: number, { type, params: [low, high = low] }: Threshold): boolean {
  switch (type) {
    case 'gt':
      return value > low;
    case 'gte':
      return value >= low;
    case 'lt':
      return value < low;
    case 'lte':
      return value <= low;
    case 'eq':
      return value === low;
    case 'ne':
      return value !== low;
    case 'within_range':
      return value > low && value < high;
    case 'outside_range':
      return value < low || value > high;
  }
}
