import { classifyDomain } from '../../src/core/drift/multivariate/classifyDomain';
import type { FeatureColumn } from '../../src/core/drift/multivariate/featureColumn';
import { prepareMultivariate } from '../../src/core/drift/multivariate/prepareMultivariate';
import { buildRandom } from '../../src/core/stats/random/buildRandom';
import { drawTurningLog, turningFeatures } from './drawTurningLog';
import { judgeRowsByNannyml } from './judgeRowsByNannyml';

export interface MultivariateFigures {
  turn: number;
  /** Mean area under the ROC curve of the windows with this turn. */
  area: number;
  nannymlArea: number | null;
  /** Largest distance of the reconstruction error from NannyML's, relative. */
  errorDistance: number | null;
}

const turns = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1];
const windowsPerTurn = 4;
const referenceRows = 5000;
const windowRows = 500;

/** Both methods on windows in which columns stop moving together, beside NannyML's. */
export function measureMultivariate(python: string): MultivariateFigures[] {
  const random = buildRandom(7);
  const reference = drawTurningLog(referenceRows, turns[0] ?? 0, random);
  const windows = turns.flatMap((turn) =>
    Array.from({ length: windowsPerTurn }, () => drawTurningLog(windowRows, turn, random))
  );
  const judge = prepareMultivariate({
    method: 'pca_reconstruction',
    convention: 'nannyml',
    names: turningFeatures,
    reference: { rows: referenceRows, columns: reference },
    referenceWindows: cut(reference).map((columns) => ({ rows: windowRows, columns })),
  });
  const errors = windows.map((columns) => judge({ rows: windowRows, columns }).score ?? NaN);
  const areas = windows.map((columns) => classifyDomain(reference, columns, { seed: 1 })?.auc ?? NaN);
  const theirs = judgeRowsByNannyml(python, reference, windows);
  return turns.map((turn, index): MultivariateFigures => {
    const own = <Value>(values: readonly Value[]): Value[] =>
      values.slice(index * windowsPerTurn, (index + 1) * windowsPerTurn);
    return {
      turn,
      area: getMean(own(areas)),
      nannymlArea: theirs && getMean(own(theirs.area)),
      errorDistance: theirs && getDistance(own(errors), own(theirs.error)),
    };
  });
}

/** The reference's own windows, as NannyML cuts them. */
function cut(columns: readonly FeatureColumn[]): FeatureColumn[][] {
  return Array.from({ length: referenceRows / windowRows }, (_, place) => {
    const [from, to] = [place * windowRows, (place + 1) * windowRows];
    return columns.map((column): FeatureColumn =>
      column.kind === 'numeric'
        ? { kind: 'numeric', values: Array.from(column.values).slice(from, to) }
        : { kind: 'categorical', values: Array.from(column.values).slice(from, to) }
    );
  });
}

function getDistance(ours: readonly number[], theirs: readonly number[]): number {
  return Math.max(...ours.map((value, place) => Math.abs(value / (theirs[place] ?? NaN) - 1)));
}

function getMean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
