export type Reducer = 'last' | 'min' | 'max' | 'mean' | 'median' | 'sum' | 'count';

/** A series as one number, by a reduce expression without a mode: any missing value makes all but last and count NaN. */
export function reduceSeries(values: ReadonlyArray<number | null>, reducer: Reducer): number | null {
  if (reducer === 'count') {
    return values.length;
  }
  if (reducer === 'last') {
    return values.length === 0 ? NaN : (values.at(-1) ?? null);
  }
  const numbers = values.map((value) => value ?? NaN);
  return numbers.some(Number.isNaN) ? NaN : reducers[reducer](numbers);
}

const reducers: Record<Exclude<Reducer, 'last' | 'count'>, (values: readonly number[]) => number> = {
  min: (values) => (values.length === 0 ? NaN : Math.min(...values)),
  max: (values) => (values.length === 0 ? NaN : Math.max(...values)),
  sum: getSum,
  mean: (values) => getSum(values) / values.length,
  median: (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    const [low = NaN, high = NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return (low + high) / 2;
  },
};

function getSum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
