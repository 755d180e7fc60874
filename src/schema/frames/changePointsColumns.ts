import type { ColumnSpec } from './columnSpec';

/** The labels of the series stand beside these, a text column each. */
export const changePointsColumns = [
  { name: 'time', type: 'time', description: 'Start of the first window of the new level' },
  { name: 'window_end', type: 'time', description: 'End of that window, not part of it' },
  {
    name: 'found_at',
    type: 'time',
    nullable: true,
    description:
      'End of the window with which the detector was sure; empty for one that looks back over the whole range',
  },
  { name: 'detector', type: 'string', description: 'Change detector' },
  { name: 'measure', type: 'string', description: 'Number of the series that changed' },
  { name: 'before', type: 'number', description: 'Mean from the change before to this one' },
  { name: 'after', type: 'number', description: 'Mean from this change to the next' },
  { name: 'direction', type: 'string', description: 'up or down' },
  { name: 'score', type: 'number', description: 'Distance of the two means over the noise of the series' },
] as const satisfies readonly ColumnSpec[];
