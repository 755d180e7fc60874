import type { DataFrame, DataQueryRequest } from '@grafana/data';

/** Where a cell's distributions come from. */
export type DistributionSource =
  { kind: 'request'; request: DataQueryRequest } | { kind: 'frame'; frame: DataFrame } | { kind: 'none' };
