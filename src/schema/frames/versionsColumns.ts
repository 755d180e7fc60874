import type { ColumnSpec } from './columnSpec';

export const versionsColumns = [
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'Version' },
  { name: 'registry', type: 'string', description: 'Registry that holds it, empty where only a log knows it' },
  { name: 'created', type: 'time', nullable: true, description: 'Creation in the registry' },
  { name: 'aliases', type: 'string', description: 'Aliases of the version' },
  { name: 'stage', type: 'string', description: "Stage in the vendor's words" },
  { name: 'approval', type: 'string', description: 'approved, rejected or pending' },
  { name: 'status', type: 'string', description: 'ready, pending, failed or archived' },
  { name: 'serving', type: 'string', description: 'Places that serve it' },
  { name: 'rows', type: 'number', description: 'Rows of the prediction log with this version, in any time' },
  { name: 'author', type: 'string', description: 'Who registered it' },
  { name: 'description', type: 'string', description: "The registry's description" },
  { name: 'run', type: 'string', description: 'Training run' },
  { name: 'source', type: 'string', description: "Where the model's files lie" },
  { name: 'properties', type: 'string', description: 'Tags and custom properties' },
  { name: 'updated', type: 'time', nullable: true, description: 'Last change in the registry' },
  { name: 'url', type: 'string', description: "The registry's page of the version" },
] as const satisfies readonly ColumnSpec[];
