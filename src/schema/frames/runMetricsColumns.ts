import type { ColumnSpec } from './columnSpec';

export const runMetricsColumns = [
  { name: 'time', type: 'time', nullable: true, description: 'When it was measured' },
  { name: 'registry', type: 'string', description: 'Registry' },
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version' },
  { name: 'metric', type: 'string', description: 'Metric of the training run' },
  { name: 'step', type: 'number', description: 'Step of the training' },
  { name: 'value', type: 'number', description: 'Value' },
] as const satisfies readonly ColumnSpec[];
