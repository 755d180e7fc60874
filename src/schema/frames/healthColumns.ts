import type { ColumnSpec } from './columnSpec';

export const healthColumns = [
  { name: 'time', type: 'time', description: 'Start of the window' },
  { name: 'window_end', type: 'time', description: 'End of the window, not part of it' },
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version asked for, or all' },
  { name: 'segment', type: 'string', description: 'Value of the segment column, empty without segmentBy' },
  { name: 'metric', type: 'string', description: 'Health metric' },
  { name: 'value', type: 'number', description: 'Value of the metric' },
  { name: 'rows', type: 'number', description: 'Rows of the window' },
  { name: 'complete', type: 'boolean', description: 'Whether the window had ended' },
] as const satisfies readonly ColumnSpec[];
