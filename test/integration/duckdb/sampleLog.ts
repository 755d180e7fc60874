/** A row of the log that the counting tests use. */
export interface SampleRow {
  ms: number;
  id: string;
  score: number | null;
  whole: number | null;
  flag: boolean | null;
  name: string | null;
  region: string | null;
}

const scores = [null, Number.NaN, Infinity, -Infinity, -0, 0, 0.5, 1, 1.5, 2, -3, 1e-300, 12345.678];
const names = [null, '', 'a', 'b', 'B', 'ü', '🌡', "o'hare", 'say "hi"', 'x; DROP TABLE log', 'line\nbreak', '10', '9'];
const regions = [null, '', 'EWR', 'JFK'];

/** 400 rows in 40 days, some at the same moment, with every awkward value. */
export function buildSampleLog(): SampleRow[] {
  const start = Date.UTC(2024, 0, 1);
  let state = 7;
  const draw = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  return Array.from({ length: 400 }, (_, index) => ({
    ms: start + draw(40 * 24 * 4) * 900_000,
    id: `id-${String(index).padStart(4, '0')}`,
    score: scores[draw(scores.length)] ?? null,
    whole: draw(9) === 0 ? null : draw(12) - 4,
    flag: [true, false, null][draw(3)] ?? null,
    name: names[draw(names.length)] ?? null,
    region: regions[draw(regions.length)] ?? null,
  }));
}
