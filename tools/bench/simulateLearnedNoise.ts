import type { ColumnStatistics } from '../../src/core/drift/driftTypes';
import { prepareReference } from '../../src/core/drift/prepareReference';
import { scoreWindow } from '../../src/core/drift/scoreWindow';
import { buildRandom } from '../../src/core/stats/random/buildRandom';
import { buildValueCounts } from '../../src/core/stats/samples/buildValueCounts';

export interface LearnedNoiseRates {
  /** Correlation of a row with the next. */
  correlation: number;
  /** Windows that the reference is cut into. */
  referenceWindows: number;
  /** Shares of windows with p ≤ 0.05, 0 to 1. */
  independent: number;
  learned: number;
}

const windowRows = 200;
const perReference = 10;

/** How often p ≤ 0.05 comes up without drift in a normal column whose rows follow each other, by either kind of noise. */
export function simulateLearnedNoise(windows: number, seed: number): LearnedNoiseRates[] {
  const random = buildRandom(seed);
  return [0, 0.3, 0.7, 0.9].flatMap((correlation) =>
    [10, 30, 100].map((referenceWindows): LearnedNoiseRates => {
      const references = Math.ceil(windows / perReference);
      const fired = { independent: 0, learned: 0 };
      for (let i = 0; i < references; i++) {
        const rows = drawRows((referenceWindows + perReference) * windowRows, correlation, random);
        const cut = Array.from({ length: referenceWindows + perReference }, (_, w) =>
          summarise(rows.slice(w * windowRows, (w + 1) * windowRows))
        );
        const reference = summarise(rows.slice(0, referenceWindows * windowRows));
        const current = cut.slice(referenceWindows);
        fired.independent += countFired(reference, undefined, current);
        fired.learned += countFired(reference, cut.slice(0, referenceWindows), current);
      }
      const all = references * perReference;
      return { correlation, referenceWindows, independent: fired.independent / all, learned: fired.learned / all };
    })
  );
}

function countFired(
  reference: ColumnStatistics,
  referenceWindows: ColumnStatistics[] | undefined,
  current: readonly ColumnStatistics[]
): number {
  const prepared = prepareReference({
    kind: 'numeric',
    convention: 'plumbline',
    method: 'psi',
    reference,
    referenceWindows,
    noise: referenceWindows ? 'learned' : 'independent_rows',
  });
  return current.filter((window) => (scoreWindow(prepared, window).pValue ?? 1) <= 0.05).length;
}

function drawRows(rows: number, correlation: number, random: () => number): number[] {
  let value = 0;
  return Array.from({ length: rows }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    value = correlation * value + Math.sqrt(1 - correlation * correlation) * normal;
    return value;
  });
}

function summarise(rows: readonly number[]): ColumnStatistics {
  return { type: 'values', ...buildValueCounts(rows) };
}
