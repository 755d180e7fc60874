import { z } from 'zod';
import type { ExpectedValue } from './expectedValue';

const plainSchema = z.union([z.number(), z.string(), z.boolean(), z.null()]);
const undefinedSchema = z.strictObject({ undefined: z.string() });

/** Every expected value below `expected`, in order. */
export function readExpected(expected: unknown, path: string[] = []): ExpectedValue[] {
  const value = plainSchema.safeParse(expected);
  if (value.success) return [{ path, value: value.data }];
  const undefinedValue = undefinedSchema.safeParse(expected);
  if (undefinedValue.success) return [{ path, value: undefinedValue.data }];
  if (typeof expected !== 'object' || expected === null) throw new TypeError(`Unexpected value at ${path.join('.')}`);
  return Object.entries(expected).flatMap(([key, inner]) => readExpected(inner, [...path, key]));
}
