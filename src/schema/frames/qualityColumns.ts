import type { ColumnSpec } from './columnSpec';

export const qualityColumns = [
  { name: 'time', type: 'time', description: 'Start of the window' },
  { name: 'window_end', type: 'time', description: 'End of the window, not part of it' },
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version asked for, or all' },
  { name: 'segment', type: 'string', description: 'Value of the segment column, empty without segmentBy' },
  { name: 'column', type: 'string', description: 'Column that is checked' },
  { name: 'check', type: 'string', description: 'Quality check, or the statistic of a summary' },
  { name: 'value', type: 'number', description: 'What the check found: a share of rows, 1 or 0, or the statistic' },
  { name: 'threshold', type: 'number', description: 'Limit that the value is held against, the nearer of two' },
  { name: 'lower_limit', type: 'number', description: 'Least value that is in order, where there is such a limit' },
  { name: 'upper_limit', type: 'number', description: 'Largest value that is in order, where there is such a limit' },
  { name: 'violated', type: 'boolean', description: 'Whether the value lies beyond its limits' },
  { name: 'rows', type: 'number', description: 'Rows of the window' },
  { name: 'complete', type: 'boolean', description: 'Whether the window had ended' },
] as const satisfies readonly ColumnSpec[];
