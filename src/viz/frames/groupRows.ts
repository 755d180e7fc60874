import type { NameColumn } from './readNames';

/** Rows that are equal in every one of the key columns, numbered in order of appearance. */
export interface RowGroups {
  groupOf: Int32Array;
  /** The first row of each group. */
  firstRows: number[];
}

/** Linear in rows. Columns are joined two at a time, so that a key is one integer however many there are. */
export function groupRows(keys: readonly NameColumn[], length: number): RowGroups {
  const start: RowGroups = { groupOf: new Int32Array(length), firstRows: length > 0 ? [0] : [] };
  return keys.filter(({ names }) => names.length > 1).reduce(splitGroups, start);
}

function splitGroups({ groupOf, firstRows }: RowGroups, { codes, names }: NameColumn): RowGroups {
  const split: RowGroups = { groupOf: new Int32Array(groupOf.length), firstRows: [] };
  const groups = new Map<number, number>();
  const width = Math.max(names.length, firstRows.length);
  for (let row = 0; row < groupOf.length; row++) {
    const key = (groupOf[row] ?? 0) * width + (codes[row] ?? 0);
    let group = groups.get(key);
    if (group === undefined) {
      group = split.firstRows.length;
      split.firstRows.push(row);
      groups.set(key, group);
    }
    split.groupOf[row] = group;
  }
  return split;
}
