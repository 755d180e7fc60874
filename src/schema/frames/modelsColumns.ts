import type { ColumnSpec } from './columnSpec';

export const modelsColumns = [
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'registry', type: 'string', description: 'Registry that holds it, empty without one' },
  {
    name: 'task',
    type: 'string',
    description: 'What its mapped log predicts: binary, multiclass, …; empty without one',
  },
  { name: 'features', type: 'number', description: 'Mapped features' },
  { name: 'versions', type: 'number', description: 'Versions in the registry; without one, in the prediction log' },
  { name: 'latest_version', type: 'string', description: 'Newest version of the registry' },
  { name: 'aliases', type: 'string', description: 'Aliases, each with its version' },
  { name: 'serving', type: 'string', description: 'Versions that serve, each with its places' },
  { name: 'rows', type: 'number', description: 'Rows of the prediction log' },
  { name: 'first_prediction', type: 'time', nullable: true, description: 'First prediction of the log' },
  { name: 'last_prediction', type: 'time', nullable: true, description: 'Last prediction of the log' },
  { name: 'references', type: 'string', description: 'References, the default first' },
  { name: 'created', type: 'time', nullable: true, description: 'Creation in the registry' },
  { name: 'updated', type: 'time', nullable: true, description: 'Last change in the registry' },
  { name: 'description', type: 'string', description: "The registry's description" },
  { name: 'url', type: 'string', description: "The registry's page of the model" },
] as const satisfies readonly ColumnSpec[];
