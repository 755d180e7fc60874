import { getRequiredStatistics } from '../../core/drift/getRequiredStatistics';
import type { ModelColumn } from '../models/modelLog';
import type { RequestedColumn } from '../statistics/fetchStatistics';

/** A column counted value by value, which every measure can be computed from. */
export function getExactStatistics({ name, kind }: ModelColumn): RequestedColumn {
  return { name, required: { type: getRequiredStatistics(kind) } };
}
