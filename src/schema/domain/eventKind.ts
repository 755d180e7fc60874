/** The changes of models in a registry that are told, in the words of queries and answers. */
export const eventKinds = [
  'version_created',
  'alias_moved',
  'stage_changed',
  'approval_changed',
  'deployment_changed',
] as const;
export type EventKind = (typeof eventKinds)[number];
