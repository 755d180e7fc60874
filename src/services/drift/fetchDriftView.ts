import { driftAggregateColumns } from '../../schema/frames/driftAggregateColumns';
import { driftColumns } from '../../schema/frames/driftColumns';
import type { Frame, FrameMeta } from '../../schema/frames/frame';
import type { DriftQuery } from '../../schema/query/driftQuery';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { Labels } from '../frames/labelledPoint';
import type { ViewParts } from '../frames/viewParts';
import { answerModels } from '../models/answerModels';
import type { ServiceContext } from '../serviceContext';
import { buildAggregateRows } from './buildAggregateRows';
import { buildDriftPoints } from './buildDriftPoints';
import { buildDriftRows } from './buildDriftRows';
import { computeModelDrift } from './computeModelDrift';
import { describeChanges } from './describeChanges';
import { getDriftNotices } from './getDriftNotices';
import { getDriftRecipes } from './getDriftRecipes';
import { isWindowBound } from '../windows/isWindowBound';
import type { ModelDrift } from './modelDrift';

/** The drift of the columns of the models that a query names. */
export async function fetchDriftView(query: DriftQuery, context: ServiceContext): Promise<ViewParts> {
  const { answers: drifts, notices } = await answerModels(context, query, (log, models) =>
    computeModelDrift(context, log, query, models)
  );
  const { engine } = context.store;
  const recipes = drifts.flatMap((drift) => getDriftRecipes(drift, engine));
  const meta: FrameMeta = {
    executedQueryString: [...new Set(drifts.flatMap(({ statements }) => statements))].join(';\n\n'),
    notices: [...notices, ...drifts.flatMap((drift) => [...drift.remarks, ...getDriftNotices(drift)])],
    custom: { recipes, ...describeChanges(drifts) },
  };
  return {
    name: getValueName(query),
    meta,
    getSeriesMeta: (labels) => ({
      custom: {
        recipes: recipes.filter((recipe) => isAbout(labels, recipe)),
        ...describeChanges(drifts.filter(({ log }) => log.model === labels.model)),
      },
    }),
    buildTable: (whole) => buildTable(drifts, query, whole),
    getPoints: () => drifts.flatMap((drift) => buildDriftPoints(drift, query, context.request.range)),
  };
}

function getValueName({ aggregate, value }: DriftQuery): string {
  return isWindowBound(value) ? value : (aggregate ?? value);
}

function buildTable(drifts: readonly ModelDrift[], query: DriftQuery, meta: FrameMeta): Frame {
  const { aggregate } = query;
  return aggregate === undefined
    ? buildSpecFrame(
        'drift',
        driftColumns,
        drifts.flatMap((drift) => buildDriftRows(drift, query)),
        meta
      )
    : buildSpecFrame(
        'drift',
        driftAggregateColumns,
        drifts.flatMap((drift) => buildAggregateRows(drift, query, aggregate)),
        meta
      );
}

function isAbout(labels: Labels, { model, column }: { model: string; column: string }): boolean {
  return labels.model === model && (labels.column ?? column) === column;
}
