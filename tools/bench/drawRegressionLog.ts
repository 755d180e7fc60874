export interface RegressionRow {
  size: number;
  hour: number;
  load: number;
  channel: string;
  predicted: number;
  actual: number;
}

/** `scatter`: the target scatters more in some places. `misfit`: a straight line is fitted to a curve. */
export const regressionProblems = ['scatter', 'misfit'] as const;
export type RegressionProblem = (typeof regressionProblems)[number];

/** Rows whose inputs move by `shift` (0: as in the reference) towards where the model errs more, or less where it is negative. */
export function drawRegressionLog(
  problem: RegressionProblem,
  rows: number,
  shift: number,
  random: () => number
): RegressionRow[] {
  const drawNormal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: rows }, () => {
    const size = random();
    const hour = 24 * random() ** (1 - 0.6 * shift);
    const load = random() ** (1 - 0.5 * shift);
    const channel = random() < 0.3 + 0.25 * shift ? 'shop' : random() < 0.5 ? 'web' : 'phone';
    const expected = 120 + 60 * size - 10 * load;
    const spread = 2 + (hour > 16 ? 6 : 0) + (channel === 'shop' ? 4 : 0) * load;
    const curve = 30 * Math.max(0, load - 0.5) ** 2 * (channel === 'shop' ? 4 : 2) + 5 * Math.sin(hour / 4);
    const actual = problem === 'scatter' ? expected + spread * drawNormal() : expected + curve + 3 * drawNormal();
    return { size, hour, load, channel, predicted: expected, actual };
  });
}
