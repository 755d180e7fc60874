/** What was found out about a registry. */
export interface RegistryHealth {
  registry: string;
  ok: boolean;
  /** A sentence or two for people. */
  summary: string;
}
