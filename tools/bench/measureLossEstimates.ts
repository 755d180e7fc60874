import { estimateRegressionPerformance } from '../../src/core/performance/estimation/loss/estimateRegressionPerformance';
import { fitErrorModels } from '../../src/core/performance/estimation/loss/fitErrorModels';
import type { RegressionLog } from '../../src/core/performance/estimation/loss/regressionLog';
import { buildRegressionPairs } from '../../src/core/performance/regression/buildRegressionPairs';
import { computeRegressionMetrics } from '../../src/core/performance/regression/computeRegressionMetrics';
import { buildRandom } from '../../src/core/stats/random/buildRandom';
import { correlateRanks } from './correlateRanks';
import { drawRegressionLog } from './drawRegressionLog';
import type { RegressionProblem, RegressionRow } from './drawRegressionLog';
import { estimateByNannyml } from './estimateByNannyml';

const metrics = ['mae', 'rmse', 'mape'] as const;
const referenceRows = 10_000;
const windowRows = 1000;
const windowCount = 24;

/** How estimates of a metric compare with the realised values of 24 windows of 1,000 rows. */
export interface EstimateFigures {
  problem: RegressionProblem;
  seed: number;
  metric: (typeof metrics)[number];
  /** `reference` takes the error of the reference for that of every window. */
  by: 'core' | 'nannyml' | 'reference';
  /** Spearman's correlation over windows; none of a constant. */
  rank: number | null;
  /** Mean of |estimate / realised − 1|. */
  error: number;
}

/** Direct loss estimation of one drawn problem by this core and, where Python has it, by NannyML. */
export function measureLossEstimates(problem: RegressionProblem, seed: number, python: string): EstimateFigures[] {
  const random = buildRandom(seed);
  const reference = drawRegressionLog(problem, referenceRows, 0, random);
  const windows = Array.from({ length: windowCount }, (_, place) =>
    drawRegressionLog(problem, windowRows, ((place * 7) % windowCount) / windowCount - 0.25, random)
  );
  const models = fitErrorModels({ ...toLog(reference), targets: reference.map(({ actual }) => actual) });
  const realised = windows.map(realise);
  const own = windows.map((window) => estimateRegressionPerformance(models, toLog(window)));
  const usual = realise(reference);
  const nannyml = estimateByNannyml(python, reference, windows);
  return metrics.flatMap((metric) => {
    const known = realised.map((window) => window[metric] ?? NaN);
    const describe = (by: EstimateFigures['by'], estimates: readonly number[]): EstimateFigures => ({
      problem,
      seed,
      metric,
      by,
      rank: by === 'reference' ? null : correlateRanks(estimates, known),
      error: estimates.reduce((sum, estimate, i) => sum + Math.abs(estimate / (known[i] ?? NaN) - 1), 0) / known.length,
    });
    const beside = nannyml?.[metric];
    return [
      describe(
        'core',
        own.map((estimate) => estimate[metric] ?? NaN)
      ),
      ...(beside ? [describe('nannyml', beside)] : []),
      describe(
        'reference',
        known.map(() => usual[metric] ?? NaN)
      ),
    ];
  });
}

function realise(rows: readonly RegressionRow[]): ReturnType<typeof computeRegressionMetrics> {
  const targets = rows.map(({ actual }) => actual);
  return computeRegressionMetrics(
    buildRegressionPairs(
      targets,
      rows.map(({ predicted }) => predicted)
    )
  );
}

function toLog(rows: readonly RegressionRow[]): RegressionLog {
  return {
    features: [
      { kind: 'numeric', values: rows.map(({ size }) => size) },
      { kind: 'numeric', values: rows.map(({ hour }) => hour) },
      { kind: 'numeric', values: rows.map(({ load }) => load) },
      { kind: 'categorical', values: rows.map(({ channel }) => channel) },
    ],
    predictions: rows.map(({ predicted }) => predicted),
  };
}
