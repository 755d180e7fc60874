import type { ModelColumn } from '../models/modelLog';

/** Whether a column's values are groups: names, or numbers that the mapping says are. */
export function canBeSegmented({ kind, roles }: ModelColumn): boolean {
  return kind === 'categorical' || roles.includes('segment');
}
