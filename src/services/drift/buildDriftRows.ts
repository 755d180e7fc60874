import type { driftColumns } from '../../schema/frames/driftColumns';
import type { DriftQuery } from '../../schema/query/driftQuery';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { ReferredCell } from './driftCell';
import { getReferenceVersion } from './getReferenceVersion';
import type { ModelDrift } from './modelDrift';

type DriftRow = SpecRow<typeof driftColumns>;

/** Every column of the answer, a row a cell. */
export function buildDriftRows({ log, plan, cells }: ModelDrift, query: DriftQuery): DriftRow[] {
  return cells.flatMap((cell): DriftRow[] => {
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
        complete: window.complete,
        ...getVerdict(cell),
        method: query.method === 'auto' ? cell.score.method : query.method,
      },
    ];
  });
}

function getVerdict({
  segment,
  column,
  score,
  reference,
}: ReferredCell): Omit<DriftRow, 'time' | 'window_end' | 'model' | 'version' | 'method' | 'complete'> {
  return {
    segment,
    column: column.name,
    kind: column.kind,
    score: score.score,
    corrected_score: score.correctedScore,
    lower: score.lower,
    upper: score.upper,
    threshold: score.threshold,
    lower_limit: score.lowerLimit,
    upper_limit: score.upperLimit,
    noise_limit: score.noiseLimit,
    ratio: score.ratio,
    p_value: score.pValue,
    p_adjusted: score.pAdjusted,
    drifted: score.drifted,
    state: score.state,
    rows_needed: score.rowsNeeded,
    reference_rows: score.referenceRows,
    current_rows: score.currentRows,
    reference_version: getReferenceVersion(reference),
  };
}
