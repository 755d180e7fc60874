import type { Frame, FrameMeta, FrameNotice } from '../../schema/frames/frame';
import { qualityColumns } from '../../schema/frames/qualityColumns';
import type { QualityQuery } from '../../schema/query/qualityQuery';
import { buildLatestFrame } from '../frames/buildLatestFrame';
import { buildSeriesFrames } from '../frames/buildSeriesFrames';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { LabelledPoint, Labels } from '../frames/labelledPoint';
import { answerModels } from '../models/answerModels';
import type { ServiceContext } from '../serviceContext';
import { computeModelQuality } from './computeModelQuality';
import type { ModelQuality } from './computeModelQuality';
import { getNearerLimit } from './getNearerLimit';
import type { QualityCell } from './qualityCell';

/** What a quality check finds in the columns of the models that a query names. */
export async function computeQuality(query: QualityQuery, context: ServiceContext): Promise<Frame[]> {
  const { answers, notices } = await answerModels(context, query, (log, models) =>
    computeModelQuality(context, log, query, models)
  );
  const meta: FrameMeta = {
    executedQueryString: [...new Set(answers.flatMap(({ statements }) => statements))].join(';\n\n'),
    notices: [
      ...notices,
      ...answers.flatMap(({ remarks }) => remarks.map((text): FrameNotice => ({ severity: 'warning', text }))),
    ],
  };
  const name = query.value === 'value' ? query.check : query.value;
  switch (query.view) {
    case 'table': {
      const rows = answers.flatMap((answer) => buildRows(answer, query));
      return [buildSpecFrame('quality', qualityColumns, rows, meta)];
    }
    case 'latest':
      return [buildLatestFrame(getPoints(answers, query, context), name, meta)];
    case 'series':
      return buildSeriesFrames(getPoints(answers, query, context), {
        name,
        fallback: name,
        getMeta: (_labels, index) => (index === 0 ? meta : {}),
      });
  }
}

type Subject = Pick<QualityCell, 'segment' | 'column' | 'check'>;

function getLabels(query: QualityQuery, model: string, { segment, column, check }: Subject): Labels {
  const version = query.version ?? 'all';
  return { model, version, column, check, ...(query.segmentBy === undefined ? {} : { segment }) };
}

function getPoints(
  answers: readonly ModelQuality[],
  query: QualityQuery,
  { request }: ServiceContext
): LabelledPoint[] {
  const { from, to } = request.range;
  return answers.flatMap(({ log, plan, subjects, cells }) => {
    if (plan.windows.length === 0) {
      return subjects.map((subject) => ({
        labels: getLabels(query, log.model, subject),
        time: from,
        windowEnd: to,
        value: null,
      }));
    }
    return cells.flatMap((cell): LabelledPoint[] => {
      const window = plan.windows[cell.place];
      const labels = getLabels(query, log.model, cell);
      const value = getNumber(cell, query);
      return window === undefined ? [] : [{ labels, time: window.start, windowEnd: window.end, value }];
    });
  });
}

function getNumber({ value, limits, violated }: QualityCell, query: QualityQuery): number | null {
  switch (query.value) {
    case 'value':
      return value;
    case 'threshold':
      return getNearerLimit(value, limits);
    case 'violated':
      return violated === null ? null : Number(violated);
  }
}

function buildRows({ log, plan, cells }: ModelQuality, query: QualityQuery): Array<SpecRow<typeof qualityColumns>> {
  return cells.flatMap(({ place, limits, ...cell }): Array<SpecRow<typeof qualityColumns>> => {
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
        ...cell,
        threshold: getNearerLimit(cell.value, limits),
        complete: window.complete,
      },
    ];
  });
}
