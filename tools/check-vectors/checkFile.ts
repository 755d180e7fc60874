import { z } from 'zod';
import type { FlatValue } from './flattenAnswer';
import { isSameAnswer } from './isSameAnswer';
import { readExpected } from './readExpected';

export interface FileResult {
  passed: number;
  /** One readable line each. */
  failures: string[];
  /** Values that the vector itself calls undefined or random. */
  undefinedValues: number;
}

const withCases = z.object({ cases: z.array(z.object({ name: z.string(), expected: z.unknown() })) });

/** Compares the answers of a file with its expected values; a value without an answer has failed. */
export function checkFile(
  file: string,
  content: unknown,
  answers: ReadonlyMap<string, ReadonlyMap<string, FlatValue>>
): FileResult {
  const result: FileResult = { passed: 0, failures: [], undefinedValues: 0 };
  for (const [name, expected] of getExpectedByCase(content)) {
    for (const { path, value } of readExpected(expected)) {
      const isUndefined = value !== null && typeof value === 'object';
      if (isUndefined || isRemark(path) || isRandomInTheLibrary(path)) {
        result.undefinedValues++;
        continue;
      }
      const key = path.join('.');
      const answer = answers.get(name)?.get(key);
      if (answer === undefined) result.failures.push(`${name} ${key}: no answer, expected ${String(value)}`);
      else if (isSameAnswer(file, name, path, value, answer)) result.passed++;
      else result.failures.push(`${name} ${key}: ${String(answer)}, expected ${String(value)}`);
    }
  }
  return result;
}

function getExpectedByCase(content: unknown): Array<[string, unknown]> {
  const parsed = withCases.safeParse(content);
  if (parsed.success) return parsed.data.cases.map(({ name, expected }) => [name, expected]);
  const all = z.record(z.string(), z.unknown()).parse(content);
  return [['', Object.fromEntries(Object.entries(all).filter(([key]) => key !== 'versions'))]];
}

/** A sentence of the vector about itself: why a case has no values, how one was computed. */
function isRemark(path: readonly string[]): boolean {
  return ['undefined', 'note', 'what'].includes(path.at(-1) ?? '');
}

/** NannyML draws the sampling error of average precision at random. */
function isRandomInTheLibrary(path: readonly string[]): boolean {
  return path.some(
    (key) => key.startsWith('average_precision.') && (key.includes('sampling_error') || key.includes('confidence'))
  );
}
