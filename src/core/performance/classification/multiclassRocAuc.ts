import { buildScoreCounts } from './buildScoreCounts';
import type { ClassProbabilities } from './classProbabilities';
import { rocAuc } from './rocAuc';

/** One class against all others (by mean or by rows), or the mean over all pairs of classes (Hand, Till 2001). */
export type MulticlassRocAverage = 'ovr_macro' | 'ovr_weighted' | 'ovo_macro';

/** ROC AUC of several classes. Null when a class has no rows. O(classes² × rows log rows). */
export function multiclassRocAuc(data: ClassProbabilities, average: MulticlassRocAverage): number | null {
  const indexes = Array.from({ length: data.classes }, (_, k) => k);
  const areas =
    average === 'ovo_macro'
      ? indexes.flatMap((a) => indexes.slice(a + 1).map((b) => getPairArea(data, a, b)))
      : indexes.map((k) => getArea(data, k, () => true));
  if (areas.length === 0) return null;
  const rows = data.actual.length;
  let sum = 0;
  for (const [k, area] of areas.entries()) {
    if (area === null) return null;
    sum += average === 'ovr_weighted' ? (area * countClass(data, k)) / rows : area / areas.length;
  }
  return sum;
}

function getPairArea(data: ClassProbabilities, a: number, b: number): number | null {
  const isEither = (actual: number): boolean => actual === a || actual === b;
  const first = getArea(data, a, isEither);
  const second = getArea(data, b, isEither);
  return first === null || second === null ? null : (first + second) / 2;
}

function getArea(
  { actual, probabilities, classes }: ClassProbabilities,
  k: number,
  isUsed: (actual: number) => boolean
): number | null {
  const scores: number[] = [];
  const labels: number[] = [];
  for (let i = 0; i < actual.length; i++) {
    const own = actual[i] ?? -1;
    if (!isUsed(own)) continue;
    scores.push(probabilities[i * classes + k] ?? NaN);
    labels.push(own === k ? 1 : 0);
  }
  return rocAuc(buildScoreCounts(scores, labels));
}

function countClass({ actual }: ClassProbabilities, k: number): number {
  let rows = 0;
  for (let i = 0; i < actual.length; i++) if (actual[i] === k) rows++;
  return rows;
}
