/** The stored word if it is one of those known, else the fallback. */
export function pickWord<T extends string>(value: unknown, words: readonly T[], fallback: T): T {
  return words.find((word) => word === value) ?? fallback;
}
