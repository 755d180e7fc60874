import type { ColumnSpec } from './columnSpec';

export const performanceColumns = [
  { name: 'time', type: 'time', description: 'Start of the window' },
  { name: 'window_end', type: 'time', description: 'End of the window, not part of it' },
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version asked for, or all' },
  { name: 'segment', type: 'string', description: 'Value of the segment column, empty without segmentBy' },
  { name: 'metric', type: 'string', description: 'Performance metric' },
  { name: 'average', type: 'string', description: 'How classes are averaged, empty where they are not' },
  { name: 'kind', type: 'string', description: 'realised: from labels; estimated: from probabilities alone' },
  { name: 'value', type: 'number', description: 'Value of the metric' },
  { name: 'lower', type: 'number', description: 'Lower bound of the 95 % interval' },
  { name: 'upper', type: 'number', description: 'Upper bound of the 95 % interval' },
  { name: 'rows', type: 'number', description: 'Rows of the window' },
  { name: 'labelled_rows', type: 'number', description: 'Rows whose label is in' },
  { name: 'label_maturity', type: 'number', unit: 'percentunit', description: 'Share of the rows whose label is in' },
  { name: 'complete', type: 'boolean', description: 'Whether the window had ended' },
] as const satisfies readonly ColumnSpec[];
