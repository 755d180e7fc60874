/** Columns of a log with the type of each. */
export type LogSchema = ReadonlyMap<string, string>;

export interface SchemaChange {
  column: string;
  change: 'added' | 'removed' | 'retyped';
  before: string | null;
  after: string | null;
}

/** What changed from one schema to another, by name of column. O(columns log columns). */
export function compareSchemas(before: LogSchema, after: LogSchema): SchemaChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((column): SchemaChange[] => {
    const was = before.get(column) ?? null;
    const is = after.get(column) ?? null;
    if (was === is) return [];
    if (was === null) return [{ column, change: 'added', before: null, after: is }];
    return [{ column, change: is === null ? 'removed' : 'retyped', before: was, after: is }];
  });
}
