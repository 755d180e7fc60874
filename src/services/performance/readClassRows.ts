import type { ClassPredictions } from '../../core/performance/estimation/multiclass/classPredictions';
import type { RowSample, SampledValues } from '../../stores/rowSample';

/**
 * Sampled rows of each class's probability and then, where there is one more column, of a class: the predicted one of a window, the
 * true one of a reference. Without it the class is that of the highest probability. Classes are places in `names`.
 */
export function readClassRows(sample: RowSample | undefined, names: readonly string[]): ClassPredictions {
  const columns = sample?.columns ?? [];
  const shares = names.map((_, place) => getNumbers(columns[place]));
  const rows = shares[0]?.length ?? 0;
  const probabilities = new Float64Array(rows * names.length);
  shares.forEach((values, place) =>
    values.forEach((value, row) => (probabilities[row * names.length + place] = value))
  );
  const told = columns[names.length];
  return {
    classes: names.length,
    predicted: told === undefined ? findLikeliest(probabilities, names.length) : getPlaces(told, names),
    probabilities,
  };
}

function getNumbers(column: SampledValues | undefined): Float64Array {
  return column?.kind === 'numeric' ? column.values : new Float64Array(0);
}

function getPlaces(column: SampledValues, names: readonly string[]): Array<number | null> {
  if (column.kind === 'numeric') {
    return Array.from(column.values, () => null);
  }
  const places = column.names.map((name) => names.indexOf(name));
  return Array.from(column.codes, (code) => {
    const place = places[code] ?? -1;
    return place < 0 ? null : place;
  });
}

function findLikeliest(probabilities: Float64Array, classes: number): number[] {
  return Array.from({ length: probabilities.length / Math.max(1, classes) }, (_, row) => {
    const own = probabilities.subarray(row * classes, (row + 1) * classes);
    return own.indexOf(Math.max(...own));
  });
}
