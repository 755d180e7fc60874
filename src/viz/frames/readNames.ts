import type { Field } from '@grafana/data';
import { toText } from './toText';

/** A text column as codes into its distinct names, in order of appearance. */
export interface NameColumn {
  codes: Int32Array;
  names: string[];
}

/** Encodes a column of names once, so that rows are compared as integers. Without the column every row is the empty name. */
export function readNames(field: Field | undefined, length: number): NameColumn {
  const codes = new Int32Array(length);
  if (field === undefined) {
    return { codes, names: [''] };
  }
  const names: string[] = [];
  const codeOf = new Map<string, number>();
  for (let row = 0; row < length; row++) {
    const name = toText(field.values[row]);
    let code = codeOf.get(name);
    if (code === undefined) {
      code = names.length;
      names.push(name);
      codeOf.set(name, code);
    }
    codes[row] = code;
  }
  return { codes, names };
}
