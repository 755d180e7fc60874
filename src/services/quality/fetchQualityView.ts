import { qualityColumns } from '../../schema/frames/qualityColumns';
import type { QualityQuery } from '../../schema/query/qualityQuery';
import type { WindowBound } from '../../schema/query/windowBound';
import { buildAnswerMeta } from '../frames/buildAnswerMeta';
import { buildCellPoints } from '../frames/buildCellPoints';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SpecRow } from '../frames/buildSpecFrame';
import type { ViewParts } from '../frames/viewParts';
import type { Labels } from '../frames/labelledPoint';
import { answerModels } from '../models/answerModels';
import type { ServiceContext } from '../serviceContext';
import { computeModelQuality } from './computeModelQuality';
import type { ModelQuality } from './computeModelQuality';
import { getNearerLimit } from './getNearerLimit';
import type { QualityCell } from './qualityCell';

/** What a quality check finds in the columns of the models that a query names. */
export async function fetchQualityView(query: QualityQuery, context: ServiceContext): Promise<ViewParts> {
  const { answers, notices } = await answerModels(context, query, (log, models) =>
    computeModelQuality(context, log, query, models)
  );
  return {
    name: query.value === 'value' ? query.check : query.value,
    meta: buildAnswerMeta(answers, [...notices, ...answers.flatMap((answer) => answer.notices)]),
    buildTable: (meta) =>
      buildSpecFrame(
        'quality',
        qualityColumns,
        answers.flatMap((answer) => buildRows(answer, query)),
        meta
      ),
    getPoints: () =>
      answers.flatMap(({ log, plan, subjects, cells }) =>
        buildCellPoints({
          plan,
          range: context.request.range,
          subjects,
          cells,
          getLabels: (subject) => getLabels(query, log.model, subject),
          value: query.value,
          getValue: getNumber,
        })
      ),
  };
}

type Subject = Pick<QualityCell, 'segment' | 'column' | 'check'>;

function getLabels(query: QualityQuery, model: string, { segment, column, check }: Subject): Labels {
  const version = query.version ?? 'all';
  return { model, version, column, check, ...(query.segmentBy === undefined ? {} : { segment }) };
}

function getNumber(
  { value, limits, violated }: QualityCell,
  asked: Exclude<QualityQuery['value'], WindowBound>
): number | null {
  switch (asked) {
    case 'value':
      return value;
    case 'threshold':
      return getNearerLimit(value, limits);
    case 'lower_limit':
      return limits.lower;
    case 'upper_limit':
      return limits.upper;
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
        lower_limit: limits.lower,
        upper_limit: limits.upper,
        complete: window.complete,
      },
    ];
  });
}
