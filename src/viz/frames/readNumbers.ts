import type { Field } from '@grafana/data';
import { toNumber } from './toNumber';

/** A column as numbers; NaN where there is none, all NaN without the column. */
export function readNumbers(field: Field | undefined, length: number): Float64Array {
  const numbers = new Float64Array(length).fill(Number.NaN);
  if (field !== undefined) {
    for (let row = 0; row < length; row++) {
      numbers[row] = toNumber(field.values[row]);
    }
  }
  return numbers;
}
