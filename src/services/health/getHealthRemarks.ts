import type { HealthCell } from './computeModelHealth';
import type { HealthSource } from './healthSource';

const reasons = {
  error_rate: 'The error rate of a window without predictions',
  latency: 'The latency of a window without predictions, or with none that has a latency,',
  freshness: 'Freshness before the first prediction',
} as const;

/** Why values are missing that neither privacy nor the windows explain. */
export function getHealthRemarks({ kind }: HealthSource, cells: readonly HealthCell[], windows: number): string[] {
  if (kind === 'volume') {
    return [];
  }
  const untold = new Set(cells.filter(({ rows, value }) => value === null && rows !== null).map(({ place }) => place));
  if (untold.size === 0) {
    return [];
  }
  const where = windows === 1 ? 'That is the window of this answer' : `Those are ${untold.size} of ${windows} windows`;
  return [`${reasons[kind]} can't be told. ${where}; choose longer windows, another time range or other filters.`];
}
