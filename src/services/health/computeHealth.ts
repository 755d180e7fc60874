import type { Frame, FrameMeta, FrameNotice } from '../../schema/frames/frame';
import { healthColumns } from '../../schema/frames/healthColumns';
import type { HealthQuery } from '../../schema/query/healthQuery';
import { buildLatestFrame } from '../frames/buildLatestFrame';
import { buildSeriesFrames } from '../frames/buildSeriesFrames';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { LabelledPoint, Labels } from '../frames/labelledPoint';
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
  const meta: FrameMeta = {
    executedQueryString: [...new Set(answers.flatMap(({ statements }) => statements))].join(';\n\n'),
    notices: [
      ...notices,
      ...answers.flatMap(({ remarks }) => remarks.map((text): FrameNotice => ({ severity: 'warning', text }))),
    ],
  };
  const name = query.view === 'table' ? 'value' : query.metric;
  return buildFrames(answers, query, context, meta).map((frame) => withUnit(frame, name, getHealthUnit(query.metric)));
}

function buildFrames(answers: ModelHealth[], query: HealthQuery, context: ServiceContext, meta: FrameMeta): Frame[] {
  switch (query.view) {
    case 'table': {
      const rows = answers.flatMap((answer) => buildRows(answer, query));
      return [buildSpecFrame('health', healthColumns, rows, meta)];
    }
    case 'latest':
      return [buildLatestFrame(getPoints(answers, query, context), query.metric, meta)];
    case 'series':
      return buildSeriesFrames(getPoints(answers, query, context), {
        name: query.metric,
        fallback: query.metric,
        getMeta: (_labels, index) => (index === 0 ? meta : {}),
      });
  }
}

function getLabels(query: HealthQuery, model: string, segment: string): Labels {
  return {
    model,
    version: query.version ?? 'all',
    metric: query.metric,
    ...(query.segmentBy === undefined ? {} : { segment }),
  };
}

function getPoints(answers: readonly ModelHealth[], query: HealthQuery, { request }: ServiceContext): LabelledPoint[] {
  const { from, to } = request.range;
  return answers.flatMap(({ log, plan, segments, cells }) => {
    if (plan.windows.length === 0) {
      return segments.map((segment) => ({
        labels: getLabels(query, log.model, segment),
        time: from,
        windowEnd: to,
        value: null,
      }));
    }
    return cells.flatMap(({ segment, place, value }): LabelledPoint[] => {
      const window = plan.windows[place];
      const labels = getLabels(query, log.model, segment);
      return window === undefined ? [] : [{ labels, time: window.start, windowEnd: window.end, value }];
    });
  });
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
