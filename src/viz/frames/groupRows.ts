import type { NameColumn } from './readNames';

/** Rows that are equal in every one of the key columns, numbered in order of appearance. */
export interface RowGroups {
  groupOf: Int32Array;
  /** The first row of each group. */
  firstRows: number[];
}

export function groupRows(keys: readonly NameColumn[], length: number): RowGroups {
  const groupOf = new Int32Array(length);
  const firstRows: number[] = [];
  const groups = new Map<number | string, number>();
  const cardinality = keys.reduce((product, key) => product * Math.max(key.names.length, 1), 1);
  const isExact = cardinality <= Number.MAX_SAFE_INTEGER;
  for (let row = 0; row < length; row++) {
    const key = isExact
      ? keys.reduce((code, column) => code * column.names.length + (column.codes[row] ?? 0), 0)
      : keys.map((column) => column.codes[row] ?? 0).join(' ');
    let group = groups.get(key);
    if (group === undefined) {
      group = firstRows.length;
      firstRows.push(row);
      groups.set(key, group);
    }
    groupOf[row] = group;
  }
  return { groupOf, firstRows };
}
