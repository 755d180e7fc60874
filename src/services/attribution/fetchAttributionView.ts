import { attributionColumns } from '../../schema/frames/attributionColumns';
import type { AttributionQuery } from '../../schema/query/attributionQuery';
import { buildAnswerMeta } from '../frames/buildAnswerMeta';
import { buildCellPoints } from '../frames/buildCellPoints';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { ViewParts } from '../frames/viewParts';
import { answerModels } from '../models/answerModels';
import type { ServiceContext } from '../serviceContext';
import { computeModelAttribution } from './computeModelAttribution';
import type { AttributionCell, ModelAttribution } from './computeModelAttribution';

/** Whether the features of models still matter in the order in which they did. */
export async function fetchAttributionView(query: AttributionQuery, context: ServiceContext): Promise<ViewParts> {
  const { answers, notices } = await answerModels(context, query, (log, models) =>
    computeModelAttribution(context, log, query, models)
  );
  return {
    name: query.value,
    meta: buildAnswerMeta(answers, notices),
    buildTable: (meta) =>
      buildSpecFrame(
        'attribution',
        attributionColumns,
        answers.flatMap((answer) => buildRows(answer, query)),
        meta
      ),
    getPoints: () =>
      answers.flatMap(({ log, plan, segments, cells }) =>
        buildCellPoints({
          plan,
          range: context.request.range,
          subjects: segments.map((segment) => ({ segment })),
          cells,
          getLabels: ({ segment }) => ({
            model: log.model,
            version: query.version ?? 'all',
            ...(query.segmentBy === undefined ? {} : { segment }),
          }),
          value: query.value,
          getValue: (cell, value) => {
            const violated = isViolated(cell, query);
            return value === 'ndcg' || violated === null ? cell.ndcg : Number(violated);
          },
        })
      ),
  };
}

function isViolated({ ndcg }: AttributionCell, { threshold }: AttributionQuery): boolean | null {
  return ndcg === null ? null : ndcg < threshold;
}

function buildRows(
  { log, plan, cells }: ModelAttribution,
  query: AttributionQuery
): Array<SpecRow<typeof attributionColumns>> {
  return cells.flatMap((cell): Array<SpecRow<typeof attributionColumns>> => {
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
        ndcg: cell.ndcg,
        threshold: query.threshold,
        violated: isViolated(cell, query),
        order: cell.order.join(', '),
        rows: cell.rows,
        complete: window.complete,
      },
    ];
  });
}
