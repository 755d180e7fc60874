import { getReferenceEdges } from '../../src/core/drift/bins/getReferenceEdges';
import type { DriftMethodName } from '../../src/core/drift/driftTypes';
import { scoreColumn } from '../../src/core/drift/scoreColumn';
import { buildRandom } from '../../src/core/stats/random/buildRandom';
import { mannWhitney } from '../../src/core/stats/hypothesis/mannWhitney';
import { buildValueCounts } from '../../src/core/stats/samples/buildValueCounts';
import { compareSteps } from '../../src/core/stats/samples/compareSteps';
import { computeMoments } from '../../src/core/stats/samples/computeMoments';
import { energySquared } from '../../src/core/drift/measures/energySquared';
import { kolmogorovSmirnov } from '../../src/core/drift/measures/kolmogorovSmirnov';
import { wasserstein } from '../../src/core/drift/measures/wasserstein';
import { buildScoreCounts } from '../../src/core/performance/classification/buildScoreCounts';
import { rocAuc } from '../../src/core/performance/classification/rocAuc';
import { countRawBins } from './countRawBins';

type Figures = Record<string, number>;

/** Processor nanoseconds a value (both sides counted) of each measure from raw arrays, sorting or binning included. */
export function measureCore(rows: number, columns: number): Figures {
  const random = buildRandom(1);
  const draw = (shift: number): Float64Array =>
    Float64Array.from({ length: rows }, () => random() + random() + random() + shift);
  const totals: Figures = {};
  const time = <T>(name: string, run: () => T): T => {
    const start = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(start);
    totals[name] = (totals[name] ?? 0) + user + system;
    return result;
  };
  for (let column = 0; column < columns; column++) measureColumn(draw(0), draw(0.05), time);
  return Object.fromEntries(
    Object.entries(totals).map(([name, microseconds]) => [name, (microseconds * 1000) / (2 * rows * columns)])
  );
}

function measureColumn(
  reference: Float64Array,
  current: Float64Array,
  time: <T>(name: string, run: () => T) => T
): void {
  const steps = (): NonNullable<ReturnType<typeof compareSteps>> => {
    const merged = compareSteps(buildValueCounts(reference), buildValueCounts(current));
    if (merged === null) throw new Error('A sample is empty');
    return merged;
  };
  time('kolmogorov_smirnov', () => kolmogorovSmirnov(steps()));
  time('wasserstein', () => wasserstein(steps()));
  time('energy_distance', () => energySquared(steps()));
  time('mann_whitney', () => mannWhitney(steps()));
  const edges = getReferenceEdges(buildValueCounts(reference.subarray(0, 10_000)));
  const binned = (method: DriftMethodName): unknown =>
    scoreColumn({
      kind: 'numeric',
      method,
      convention: 'plumbline',
      reference: { type: 'bins', edges, counts: countRawBins(reference, edges), missing: 0 },
      current: { type: 'bins', edges, counts: countRawBins(current, edges), missing: 0 },
    });
  time('psi', () => binned('psi'));
  time('jensen_shannon', () => binned('jensen_shannon'));
  time('chi_squared', () => binned('chi_squared'));
  const ones = new Float64Array(reference.length).fill(1);
  time('moments', () => [reference, current].map((values) => computeMoments({ values, counts: ones })));
  const labels = reference.map((value, i) => Number(value > (current[i] ?? 0)));
  time('roc_auc', () => rocAuc(buildScoreCounts(reference, labels)));
}
