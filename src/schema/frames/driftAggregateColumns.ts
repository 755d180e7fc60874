import type { ColumnSpec } from './columnSpec';

/** Columns of a drift answer that takes the columns of a window together. */
export const driftAggregateColumns = [
  { name: 'time', type: 'time', description: 'Start of the window' },
  { name: 'window_end', type: 'time', description: 'End of the window, not part of it' },
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version asked for, or all' },
  { name: 'segment', type: 'string', description: 'Value of the segment column, empty without segmentBy' },
  { name: 'method', type: 'string', description: 'Drift method asked for' },
  { name: 'aggregate', type: 'string', description: 'share, count or max' },
  {
    name: 'value',
    type: 'number',
    description: 'Share or number of drifted columns, or the value of the column that is furthest out',
  },
  { name: 'columns', type: 'number', description: 'Columns that could be told' },
  { name: 'cannot_tell', type: 'number', description: 'Columns that could not be told' },
  {
    name: 'drifted',
    type: 'boolean',
    description: 'Whether at least half of the columns that could be told have drifted',
  },
  { name: 'complete', type: 'boolean', description: 'Whether the window had ended' },
  {
    name: 'reference_version',
    type: 'string',
    description: "Version whose data the window is compared with, empty where they are no version's",
  },
] as const satisfies readonly ColumnSpec[];
