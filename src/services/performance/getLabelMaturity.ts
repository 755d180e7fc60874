import type { PerformanceCell } from './performanceCell';

/** Share of the window's rows whose label is in; null without rows. */
export function getLabelMaturity({ rows, labelled }: Pick<PerformanceCell, 'rows' | 'labelled'>): number | null {
  return rows === null || labelled === null || rows === 0 ? null : labelled / rows;
}
