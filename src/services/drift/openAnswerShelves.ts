import type { Memo, Shelf } from '../memo';
import type { FittedEstimator } from '../performance/modelPerformance';
import type { Traced } from '../statementTrace';
import type { DriftCell } from './driftCell';
import type { ColumnScores } from './scoreColumns';

/** Where the answers of comparisons are kept. */
export interface AnswerShelves {
  drift: Shelf<Traced<DriftCell[]>>;
  distribution: Shelf<Traced<ColumnScores[]>>;
  estimators: Shelf<Traced<FittedEstimator>>;
}

export function openAnswerShelves(memo: Memo): AnswerShelves {
  return { drift: memo.openShelf(), distribution: memo.openShelf(), estimators: memo.openShelf() };
}
