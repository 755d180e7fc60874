import type { performanceColumns } from '../../schema/frames/performanceColumns';
import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { SpecRow } from '../frames/buildSpecFrame';
import { getLabelMaturity } from './getLabelMaturity';
import type { ModelPerformance } from './modelPerformance';

type PerformanceRow = SpecRow<typeof performanceColumns>;

/** Every column of the answer, a row a cell. */
export function buildPerformanceRows(
  { log, plan, choice, cells }: ModelPerformance,
  query: PerformanceQuery
): PerformanceRow[] {
  return cells.flatMap((cell): PerformanceRow[] => {
    const window = plan.windows[cell.place];
    if (window === undefined) {
      return [];
    }
    return [
      {
        time: window.start,
        window_end: window.end,
        model: log.model,
        version: query.version ?? 'all',
        segment: cell.segment,
        metric: choice.metric,
        average: 'average' in choice ? choice.average : '',
        kind: cell.kind,
        value: cell.value,
        lower: cell.lower,
        upper: cell.upper,
        rows: cell.rows,
        labelled_rows: cell.labelled,
        label_maturity: getLabelMaturity(cell),
        complete: window.complete,
      },
    ];
  });
}
