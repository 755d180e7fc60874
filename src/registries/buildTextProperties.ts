import type { Property } from './modelRegistry';

/** Properties of the fields that hold a text; absent and empty ones are left out. */
export function buildTextProperties(fields: Readonly<Record<string, string | null | undefined>>): Property[] {
  return Object.entries(fields).flatMap(([name, value]): Property[] =>
    value === null || value === undefined || value === '' ? [] : [{ name, type: 'text', value }]
  );
}
