import { performanceColumns } from '../../schema/frames/performanceColumns';
import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import { buildAnswerMeta } from '../frames/buildAnswerMeta';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { ViewParts } from '../frames/viewParts';
import { answerModels } from '../models/answerModels';
import type { ServiceContext } from '../serviceContext';
import { buildPerformancePoints } from './buildPerformancePoints';
import { buildPerformanceRecipes } from './buildPerformanceRecipes';
import { buildPerformanceRows } from './buildPerformanceRows';
import { computeModelPerformance } from './computeModelPerformance';

/** How good the predictions of the models that a query names are. */
export async function fetchPerformanceView(query: PerformanceQuery, context: ServiceContext): Promise<ViewParts> {
  const { answers, notices } = await answerModels(context, query, (log, models) =>
    computeModelPerformance(context, log, query, models)
  );
  const recipes = answers.flatMap((answer) => buildPerformanceRecipes(answer, query, context.store.engine));
  return {
    name: query.value === 'metric' ? (query.metric ?? 'performance') : query.value,
    meta: { ...buildAnswerMeta(answers, notices), custom: { recipes } },
    buildTable: (meta) =>
      buildSpecFrame(
        'performance',
        performanceColumns,
        answers.flatMap((answer) => buildPerformanceRows(answer, query)),
        meta
      ),
    getPoints: () => answers.flatMap((answer) => buildPerformancePoints(answer, query, context.request.range)),
  };
}
