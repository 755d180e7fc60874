import type { FlatValue } from './flattenAnswer';

/** One expected value; `undefined` when the vector itself says that the library has none. */
export interface ExpectedValue {
  path: string[];
  value: FlatValue | { undefined: string };
}
