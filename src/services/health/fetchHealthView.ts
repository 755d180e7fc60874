import { healthColumns } from '../../schema/frames/healthColumns';
import type { HealthQuery } from '../../schema/query/healthQuery';
import { buildAnswerMeta } from '../frames/buildAnswerMeta';
import { buildCellPoints } from '../frames/buildCellPoints';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { ViewParts } from '../frames/viewParts';
import type { Labels } from '../frames/labelledPoint';
import { answerModels } from '../models/answerModels';
import type { ServiceContext } from '../serviceContext';
import { computeModelHealth } from './computeModelHealth';
import type { ModelHealth } from './computeModelHealth';

/** How a model's predictions are doing: how many, how many failed, how long they took, how old the newest is. */
export async function fetchHealthView(query: HealthQuery, context: ServiceContext): Promise<ViewParts> {
  const { answers, notices } = await answerModels(context, query, (log, models) =>
    computeModelHealth(context, log, query, models)
  );
  return {
    name: query.value === 'metric' ? query.metric : query.value,
    meta: buildAnswerMeta(answers, notices),
    buildTable: (meta) =>
      buildSpecFrame(
        'health',
        healthColumns,
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
          getLabels: ({ segment }) => getLabels(query, log.model, segment),
          value: query.value,
          getValue: ({ value }) => value,
        })
      ),
  };
}

function getLabels(query: HealthQuery, model: string, segment: string): Labels {
  return {
    model,
    version: query.version ?? 'all',
    metric: query.metric,
    ...(query.segmentBy === undefined ? {} : { segment }),
  };
}

function buildRows({ log, plan, cells }: ModelHealth, query: HealthQuery): Array<SpecRow<typeof healthColumns>> {
  return cells.flatMap(({ segment, place, rows, value }): Array<SpecRow<typeof healthColumns>> => {
    const window = plan.windows[place];
    if (window === undefined) {
      return [];
    }
    return [
      {
        time: window.start,
        window_end: window.end,
        model: log.model,
        version: query.version ?? 'all',
        segment,
        metric: query.metric,
        value,
        rows,
        complete: window.complete,
      },
    ];
  });
}
