import type { Frame } from '../../schema/frames/frame';
import { healthColumns } from '../../schema/frames/healthColumns';
import type { HealthQuery } from '../../schema/query/healthQuery';
import { buildAnswerMeta } from '../frames/buildAnswerMeta';
import { buildCellPoints } from '../frames/buildCellPoints';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import { buildViewFrames } from '../frames/buildViewFrames';
import type { Labels } from '../frames/labelledPoint';
import { withUnit } from '../frames/withUnit';
import { answerModels } from '../models/answerModels';
import type { ServiceContext } from '../serviceContext';
import { computeModelHealth } from './computeModelHealth';
import type { ModelHealth } from './computeModelHealth';
import { getHealthUnit } from './getHealthUnit';

/** How a model's predictions are doing: how many, how many failed, how long they took, how old the newest is. */
export async function computeHealth(query: HealthQuery, context: ServiceContext): Promise<Frame[]> {
  const { answers, notices } = await answerModels(context, query, (log, models) =>
    computeModelHealth(context, log, query, models)
  );
  const frames = buildViewFrames({
    view: query.view,
    name: query.metric,
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
          getValue: ({ value }) => value,
        })
      ),
  });
  const name = query.view === 'table' ? 'value' : query.metric;
  return frames.map((frame) => withUnit(frame, name, getHealthUnit(query.metric)));
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
