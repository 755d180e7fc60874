import type { ConfusionMatrix } from './confusionMatrix';

type ClassIndex = number | null | undefined;

/** Counts pairs of class indexes 0 … classes − 1; a missing or unknown index on either side is unlabelled. O(rows). */
export function buildConfusionMatrix(
  actual: ArrayLike<ClassIndex>,
  predicted: ArrayLike<ClassIndex>,
  classes: number
): ConfusionMatrix {
  const counts = new Float64Array(classes * classes);
  let unlabelled = 0;
  for (let i = 0; i < actual.length; i++) {
    const row = actual[i] ?? -1;
    const column = predicted[i] ?? -1;
    const known = row >= 0 && row < classes && column >= 0 && column < classes;
    if (known) counts[row * classes + column] = (counts[row * classes + column] ?? 0) + 1;
    else unlabelled++;
  }
  return { classes, counts, unlabelled };
}
