import type { Measurement } from '../../core/performance/measure/measurement';
import type { PerformanceCell, PerformanceGap, PerformanceKind } from './performanceCell';
import type { WindowScore } from './performanceCompute';

interface Place {
  place: number;
  segment: string;
  /** Rows below which nothing is shown. */
  minCount: number;
  /** Whether there is nothing to estimate from. */
  lacksReference: boolean;
}

const kinds: readonly PerformanceKind[] = ['realised', 'estimated'];

/** The cells of a window: one for each kind that was asked for. */
export function buildCells(score: WindowScore, { place, segment, minCount, lacksReference }: Place): PerformanceCell[] {
  return kinds.flatMap((kind): PerformanceCell[] => {
    const measured = score[kind];
    if (measured === undefined) {
      return [];
    }
    const found = getGap(score, kind, measured, minCount);
    const gap = kind === 'estimated' && lacksReference && found === 'undefined' ? 'no_reference' : found;
    const isHidden = gap === 'few_rows';
    const shown = gap === undefined ? measured : { value: null, lower: null, upper: null };
    return [
      {
        kind,
        place,
        segment,
        ...shown,
        rows: isHidden ? null : score.rows,
        labelled: isHidden || gap === 'few_labels' ? null : score.labelled,
        ...(gap === undefined ? {} : { gap }),
        ...(score.lists === undefined || isHidden ? {} : { lists: score.lists }),
      },
    ];
  });
}

function getGap(
  { rows, labelled }: WindowScore,
  kind: PerformanceKind,
  { value }: Measurement,
  minCount: number
): PerformanceGap | undefined {
  if (rows === 0) {
    return 'no_rows';
  }
  if (rows < minCount) {
    return 'few_rows';
  }
  if (kind === 'realised' && labelled === 0) {
    return 'no_labels';
  }
  if (kind === 'realised' && labelled < minCount) {
    return 'few_labels';
  }
  return value === null ? 'undefined' : undefined;
}
