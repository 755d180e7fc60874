import type { ColumnSpec } from './columnSpec';

export const lineageColumns = [
  { name: 'registry', type: 'string', description: 'Registry' },
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version' },
  { name: 'kind', type: 'string', description: 'run, dataset, source or baseline' },
  { name: 'name', type: 'string', description: 'Name of the run or data set, or what a baseline describes' },
  { name: 'context', type: 'string', description: 'What a data set was for, or what a file of a baseline holds' },
  { name: 'location', type: 'string', description: 'Where it lies' },
  { name: 'digest', type: 'string', description: "The data set's fingerprint" },
  { name: 'author', type: 'string', description: 'Who started the run' },
  { name: 'started', type: 'time', nullable: true, description: 'Start of the run' },
  { name: 'ended', type: 'time', nullable: true, description: 'End of the run' },
  { name: 'url', type: 'string', description: "The registry's page of the run" },
] as const satisfies readonly ColumnSpec[];
