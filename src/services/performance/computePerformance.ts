import type { Frame, FrameMeta } from '../../schema/frames/frame';
import { performanceColumns } from '../../schema/frames/performanceColumns';
import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import { buildLatestFrame } from '../frames/buildLatestFrame';
import { buildSeriesFrames } from '../frames/buildSeriesFrames';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { LabelledPoint } from '../frames/labelledPoint';
import { answerModels } from '../models/answerModels';
import type { ServiceContext } from '../serviceContext';
import { buildPerformancePoints } from './buildPerformancePoints';
import { buildPerformanceRecipes } from './buildPerformanceRecipes';
import { buildPerformanceRows } from './buildPerformanceRows';
import { computeModelPerformance } from './computeModelPerformance';
import { computePerformanceCurve } from './computePerformanceCurve';

/** How good the predictions of the models that a query names are, in the view that it asks for. */
export async function computePerformance(query: PerformanceQuery, context: ServiceContext): Promise<Frame[]> {
  const { view } = query;
  if (view !== 'series' && view !== 'latest' && view !== 'table') {
    return computePerformanceCurve({ ...query, view }, context);
  }
  const { answers, notices } = await answerModels(context, query, (log, models) =>
    computeModelPerformance(context, log, query, models)
  );
  const recipes = answers.flatMap((answer) => buildPerformanceRecipes(answer, query, context.store.engine));
  const meta: FrameMeta = {
    executedQueryString: [...new Set(answers.flatMap(({ statements }) => statements))].join(';\n\n'),
    notices: [...notices, ...answers.flatMap(({ remarks }) => remarks)],
    custom: { recipes },
  };
  const name = query.value === 'metric' ? (query.metric ?? 'performance') : query.value;
  const getPoints = (): LabelledPoint[] =>
    answers.flatMap((answer) => buildPerformancePoints(answer, query, context.request.range));
  switch (view) {
    case 'table':
      return [
        buildSpecFrame(
          'performance',
          performanceColumns,
          answers.flatMap((answer) => buildPerformanceRows(answer, query)),
          meta
        ),
      ];
    case 'latest':
      return [buildLatestFrame(getPoints(), name, meta)];
    case 'series':
      return buildSeriesFrames(getPoints(), {
        name,
        fallback: name,
        getMeta: (_labels, index) => (index === 0 ? meta : {}),
      });
  }
}
