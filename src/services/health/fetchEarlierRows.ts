import type { ModelLog } from '../models/modelLog';
import type { ServiceContext } from '../serviceContext';
import type { HealthSlices } from './fetchHealthReadings';

export interface EarlierRows {
  rows: number;
  /** Epoch ms of the newest, in the log's time. */
  last: number;
}

/** The rows before the first window, by segment. */
export async function fetchEarlierRows(
  { store, request: { signal } }: ServiceContext,
  log: ModelLog,
  { plan, selection, segment }: HealthSlices
): Promise<Map<string, EarlierRows>> {
  const first = plan.windows[0];
  if (first === undefined) {
    return new Map();
  }
  const before = { ...selection, to: first.start - log.shift };
  const counts = await store.countRows({ selection: before, slicing: { windows: [], segment } }, signal);
  return new Map(counts.filter(({ rows }) => rows > 0).map((count) => [count.segment, count]));
}
