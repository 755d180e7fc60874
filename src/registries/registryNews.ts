/** A change that a registry tells of its own accord. `time` is by its clock, where it says one. */
export type RegistryNews =
  | { kind: 'version_created'; model: string; version: string; time?: number }
  /** Without a version the alias is gone. */
  | { kind: 'alias_moved'; model: string; alias: string; version?: string; time?: number };
