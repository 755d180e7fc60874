export interface BenchSeries {
  times: Float64Array;
  values: Float64Array;
}

const minute = 60_000;

/** A linear congruential generator: the same noise on every machine. */
function buildNoise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}

function buildOne(seed: number, points: number): BenchSeries {
  const noise = buildNoise(seed);
  const times = Float64Array.from({ length: points }, (_, index) => index * minute);
  const values = times.map((_, index) => {
    const spike = index % 997 === 996 ? 60 : 0;
    return 100 + 20 * Math.sin((index / 1440) * 2 * Math.PI) + 8 * noise() + spike;
  });
  return { times, values };
}

/** Daily waves with noise and a spike now and then, one point a minute. */
export function buildBenchSeries(count: number, points: number): BenchSeries[] {
  return Array.from({ length: count }, (_, index) => buildOne(index + 1, points));
}
