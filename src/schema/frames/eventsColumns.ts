import type { ColumnSpec } from './columnSpec';

export const eventsColumns = [
  { name: 'time', type: 'time', description: 'When it changed, or was first seen to have changed' },
  {
    name: 'kind',
    type: 'string',
    description: 'version_created, alias_moved, stage_changed, approval_changed or deployment_changed',
  },
  { name: 'model', type: 'string', description: 'Model' },
  { name: 'version', type: 'string', description: 'The version that it is about' },
  { name: 'subject', type: 'string', description: 'The alias, or the place that serves' },
  { name: 'from', type: 'string', description: 'What was before; empty for nothing' },
  { name: 'to', type: 'string', description: 'What is now; empty for nothing' },
  { name: 'author', type: 'string', description: 'Who did it, where the registry says' },
  {
    name: 'time_source',
    type: 'string',
    description: 'vendor: the registry gives the time; observed: when the change was first seen',
  },
  { name: 'registry', type: 'string', description: 'Registry' },
  { name: 'title', type: 'string', description: 'The change in a few words' },
  { name: 'url', type: 'string', description: "The registry's page" },
] as const satisfies readonly ColumnSpec[];
