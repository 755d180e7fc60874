import type { TimeEncoding } from '../predictionLogStore';
import type { SqlColumn } from './sqlRelation';

const earliestMs = Date.UTC(2000, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

const unitsPerMs: ReadonlyArray<[TimeEncoding, number]> = [
  ['epoch_s', 1e-3],
  ['epoch_ms', 1],
  ['epoch_us', 1e3],
  ['epoch_ns', 1e6],
];

/** What a sample of a column says: how many values, and what `buildTimeSample` asks of them. */
export interface TimeSample {
  present: number;
  /** Text: values that are times. Numbers: the least. */
  low: number;
  /** Text: values that are times. Numbers: the largest. */
  high: number;
}

/**
 * How a sampled column can be read as a time: text if all of it is ISO 8601, numbers if all lie between the years 2000 and 2100
 * as epoch seconds, ms, µs or ns (these ranges don't overlap). Undefined: it can't, or the sample is empty.
 */
export function inferTimeEncoding(column: SqlColumn, sample: TimeSample): TimeEncoding | undefined {
  if (sample.present === 0) {
    return undefined;
  }
  if (column.type === 'text') {
    return sample.low === sample.present ? 'iso_text' : undefined;
  }
  const unit = unitsPerMs.find(([, perMs]) => sample.low >= earliestMs * perMs && sample.high < latestMs * perMs);
  return unit?.[0];
}
