import type { ExpectedValue } from './expectedValue';

/** Every expected value below `expected`, in order. */
export function readExpected(expected: unknown, path: string[] = []): ExpectedValue[] {
  if (
    typeof expected === 'number' ||
    typeof expected === 'string' ||
    typeof expected === 'boolean' ||
    expected === null
  ) {
    return [{ path, value: expected }];
  }
  if (typeof expected !== 'object' || expected === undefined)
    throw new TypeError(`Unexpected value at ${path.join('.')}`);
  const entries = Object.entries(expected);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === 'undefined' && typeof first[1] === 'string') {
    return [{ path, value: { undefined: first[1] } }];
  }
  return entries.flatMap(([key, value]) => readExpected(value, [...path, key]));
}
