import type { ColumnSpec } from './columnSpec';

export const anomaliesColumns = [
  { name: 'time', type: 'time', description: 'Start of the step' },
  { name: 'window_end', type: 'time', description: 'End of the step, not part of it' },
  { name: 'series', type: 'string', description: 'Name of the series, from the labels that tell it from others' },
  { name: 'value', type: 'number', description: 'What the data source returned' },
  { name: 'expected', type: 'number', description: 'What the detector expected' },
  { name: 'lower', type: 'number', description: 'Lower edge of the band' },
  { name: 'upper', type: 'number', description: 'Upper edge of the band' },
  { name: 'deviation', type: 'number', description: 'Value minus expected' },
  { name: 'score', type: 'number', description: "0 as expected, 1 on the band's edge, above 1 out" },
  { name: 'is_anomaly', type: 'boolean', description: 'Whether the detector marks the point; empty without a verdict' },
] as const satisfies readonly ColumnSpec[];
