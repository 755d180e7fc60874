import type { ColumnStatistics } from '../../core/drift/driftTypes';

/** What a file of statistics says of a reference. */
export interface ReferenceStatistics {
  rows: number;
  columns: ReadonlyMap<string, DescribedColumn>;
}

export interface DescribedColumn {
  statistics: Extract<ColumnStatistics, { type: 'bins' | 'categories' }>;
  /** The name under which all values that the file doesn't list are counted together; absent where it lists all. */
  rest?: string;
}
