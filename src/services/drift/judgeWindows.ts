import { judgeFeatures } from '../../core/drift/judgeFeatures';
import type { DriftCell } from './driftCell';
import type { ColumnScores } from './scoreColumns';

/** Judges the columns of each window and segment together. The cells come by segment, then column, then window. */
export function judgeWindows(scored: readonly ColumnScores[], windows: number): DriftCell[] {
  const segments = [...new Set(scored.map(({ segment }) => segment))];
  const places = Array.from({ length: windows }, (_, place) => place);
  return segments.flatMap((segment) => {
    const columns = scored.filter((entry) => entry.segment === segment);
    const judged = places.map((place) => judgeFeatures(columns.flatMap(({ scores }) => scores[place] ?? [])));
    return columns.flatMap(({ column }, index) =>
      places.flatMap((place): DriftCell[] => {
        const score = judged[place]?.[index];
        return score === undefined ? [] : [{ place, segment, column, score }];
      })
    );
  });
}
