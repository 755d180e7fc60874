import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupRows } from './groupRows';
import type { NameColumn } from './readNames';

function encode(values: readonly string[]): NameColumn {
  const names = [...new Set(values)];
  return { names, codes: Int32Array.from(values, (value) => names.indexOf(value)) };
}

it('groups rows exactly as their joined names would', () => {
  const word = fc.constantFrom('', 'a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word), { maxLength: 60 }), (rows) => {
      const { groupOf, firstRows } = groupRows(
        [0, 1, 2].map((column) => encode(rows.map((row) => row[column] ?? ''))),
        rows.length
      );
      const joined = rows.map((row) => row.join('|'));
      const distinct = [...new Set(joined)];
      expect(Array.from(groupOf)).toEqual(joined.map((name) => distinct.indexOf(name)));
      expect(firstRows.map((row) => joined[row])).toEqual(distinct);
    })
  );
});
