import type { ColumnSpec } from './columnSpec';

export const modelsColumns = [
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'registry', type: 'string', description: 'Registry that holds it, empty without one' },
  { name: 'task', type: 'string', description: 'binary, multiclass, multilabel, regression or ranking' },
  { name: 'features', type: 'number', description: 'Mapped features' },
  { name: 'versions', type: 'number', description: 'Versions seen in the prediction log' },
  { name: 'rows', type: 'number', description: 'Rows of the prediction log' },
  { name: 'first_prediction', type: 'time', nullable: true, description: 'First prediction of the log' },
  { name: 'last_prediction', type: 'time', nullable: true, description: 'Last prediction of the log' },
  { name: 'references', type: 'string', description: 'References, the default first' },
] as const satisfies readonly ColumnSpec[];
