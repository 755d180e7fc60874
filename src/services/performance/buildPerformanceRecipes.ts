import type { Recipe } from '../../schema/domain/recipe';
import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import { describeShift } from '../models/describeShift';
import type { FittedEstimator, ModelPerformance } from './modelPerformance';
import type { PerformanceKind } from './performanceCell';
import type { Estimator } from './performanceCompute';

const analytic =
  '95 %: Wilson for shares, DeLong for the area under the ROC curve, else from the rows’ variance by the delta method';
const resampled =
  '95 %: percentiles of 1000 means over lists drawn with replacement, seed 42; above 2000 lists from their standard error';
const expected = '95 %: the scatter of a window of its size around the estimate; not how wrong the estimate is';

/** How the numbers came about, one recipe a kind, and of estimates one a reference. */
export function buildPerformanceRecipes(
  performance: ModelPerformance,
  query: PerformanceQuery,
  engine: string
): Recipe[] {
  return performance.kinds.flatMap((kind) => {
    const { fitted } = performance;
    const bases = kind === 'estimated' && fitted.length > 0 ? fitted : [undefined];
    return bases.map((basis) => buildRecipe({ ...performance, fitted: basis }, query, kind, engine));
  });
}

function buildRecipe(
  { log, plan, choice, fitted }: Omit<ModelPerformance, 'fitted'> & { fitted: FittedEstimator | undefined },
  query: PerformanceQuery,
  kind: PerformanceKind,
  engine: string
): Recipe {
  const { actuals, columns } = log.settings;
  const shift = describeShift(log.shift);
  const by = query.by === 'arrival' ? ', by the time the label came in' : '';
  return {
    model: log.model,
    column: actuals?.actual ?? columns.actual ?? '',
    method:
      kind === 'realised'
        ? getMethod(choice)
        : `${choice.metric}, estimated (${fitted?.estimator.kind === 'loss' ? 'DLE' : 'CBPE'})`,
    convention: 'plumbline',
    algorithm: 'performance-1',
    threshold: 'none',
    interval: kind === 'estimated' ? expected : choice.kind === 'ranking' ? resampled : analytic,
    ...(kind === 'estimated' && fitted ? describeEstimator(query, fitted.estimator) : {}),
    reference: kind === 'estimated' ? (fitted?.reference ?? 'none') : 'none',
    window: `${plan.description}${by}${shift === '' ? '' : `; ${shift}`}`,
    missing:
      kind === 'realised'
        ? 'rows whose label is not in are counted and left out'
        : `rows without ${fitted?.estimator.kind === 'loss' ? 'prediction' : 'probability'} are left out; labels are not looked at`,
    engine,
  };
}

function getMethod(choice: ModelPerformance['choice']): string {
  return choice.kind === 'ranking' && choice.k !== null ? `${choice.metric}@${choice.k}` : choice.metric;
}

function describeEstimator(
  { calibration }: PerformanceQuery,
  estimator: Estimator
): Pick<Recipe, 'calibration'> | Pick<Recipe, 'choice'> {
  const rows = `${estimator.referenceRows} labelled rows of the reference`;
  switch (estimator.kind) {
    case 'probability':
      return { calibration: describeCalibration(calibration, estimator.calibration !== null, rows) };
    case 'classes': {
      const named = estimator.names.filter((_, place) => estimator.calibrations[place] !== null);
      const which = named.length === estimator.names.length ? 'every class' : `class ${named.join(', ')}`;
      const text = describeCalibration(calibration, named.length > 0, rows);
      return { calibration: named.length === 0 ? text : `${text}; of ${which} against all others` };
    }
    case 'loss':
      return { choice: `${estimator.model.trees.length} boosted trees on features and prediction, fitted on ${rows}` };
  }
}

function describeCalibration(choice: PerformanceQuery['calibration'], isCalibrated: boolean, rows: string): string {
  if (choice !== 'auto') {
    return isCalibrated ? `isotonic, fitted on ${rows}` : 'off: probabilities are taken as they are';
  }
  return isCalibrated
    ? `auto: isotonic, fitted on ${rows}, because it lowers the calibration error on held-out parts of them`
    : `auto: none, because isotonic calibration doesn't lower the calibration error on held-out parts of ${rows}`;
}
