import type { Answer } from './answer';

export type FlatValue = number | string | boolean | null;

/** Every value of a nested answer under its dotted path; places in lists are numbers. */
export function flattenAnswer(answer: Answer): Map<string, FlatValue> {
  const flat = new Map<string, FlatValue>();
  collect(answer, [], (path, value) => flat.set(path.join('.'), value));
  return flat;
}

function collect(
  answer: Answer,
  path: readonly string[],
  add: (path: readonly string[], value: FlatValue) => void
): void {
  if (answer === null || typeof answer !== 'object') {
    add(path, answer);
    return;
  }
  for (const [key, value] of Object.entries(answer)) collect(value, [...path, key], add);
}
