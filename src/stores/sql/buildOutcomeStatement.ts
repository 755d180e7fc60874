import type { CountOutcomesRequest } from '../outcomeCounts';
import { buildErrorSums } from './buildErrorSums';
import type { LabelledRelation } from './buildLabelledRelation';
import { buildListSums } from './buildListSums';
import { buildOutcomeCounts } from './buildOutcomeCounts';
import type { LogTime } from './logTime';
import type { SqlDialect } from './sqlDialect';
import type { SqlFragment } from './sqlFragment';

/** The statement that counts outcomes of the kind asked for. */
export function buildOutcomeStatement(
  request: CountOutcomesRequest,
  limit: number,
  time: LogTime | null,
  labelled: LabelledRelation,
  dialect: SqlDialect
): SqlFragment {
  const { outcome } = request;
  switch (outcome.kind) {
    case 'errors':
      return buildErrorSums({ ...request, outcome }, limit, time, labelled, dialect);
    case 'lists':
      return buildListSums({ ...request, outcome }, limit, time, labelled, dialect);
    default:
      return buildOutcomeCounts({ ...request, outcome }, limit, time, labelled, dialect);
  }
}
