import type { ColumnSpec } from './columnSpec';

export const attributionColumns = [
  { name: 'time', type: 'time', description: 'Start of the window' },
  { name: 'window_end', type: 'time', description: 'End of the window, not part of it' },
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version asked for, or all' },
  { name: 'segment', type: 'string', description: 'Value of the segment column, empty without segmentBy' },
  { name: 'ndcg', type: 'number', description: 'NDCG of the importances: 1 is the order of the baseline' },
  { name: 'threshold', type: 'number', description: 'Least NDCG that is in order' },
  { name: 'violated', type: 'boolean', description: 'Whether the NDCG lies below the threshold' },
  { name: 'order', type: 'string', description: 'Features of the window, the most important first' },
  { name: 'rows', type: 'number', description: 'Rows of the window' },
  { name: 'complete', type: 'boolean', description: 'Whether the window had ended' },
] as const satisfies readonly ColumnSpec[];
