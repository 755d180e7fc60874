import type { ColumnSpec } from './columnSpec';

/** Named as Grafana reads annotations; `tags` are parted by commas. */
export const changeAnnotationsColumns = [
  { name: 'time', type: 'time', description: 'Start of the first window of the new level' },
  { name: 'timeEnd', type: 'time', description: 'When the detector was sure, or the end of that window' },
  { name: 'title', type: 'string', description: 'What changed, and which way' },
  { name: 'text', type: 'string', description: 'Both levels and how far they are apart' },
  { name: 'tags', type: 'string', description: 'change, the direction, the detector and the model' },
] as const satisfies readonly ColumnSpec[];
