import { StoreError } from '../../../stores/storeError';

/** A failure of the folder for state, by the setting that names it; its path is the operator's and stays out. */
export function toStateError(done: 'read' | 'written', error: unknown): StoreError {
  if (error instanceof StoreError) {
    return error;
  }
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return new StoreError(
    'unreadable',
    `What is kept of the registries can't be ${done}${code}`,
    "Ask the operator to see to the folder that state_dir in Grafana's configuration names: its rights, and the room on its disk.",
    { cause: error }
  );
}
