import { parseArgs } from 'node:util';
import { regressionProblems } from './bench/drawRegressionLog';
import { measureLossEstimates } from './bench/measureLossEstimates';
import type { EstimateFigures } from './bench/measureLossEstimates';
import { runCommand } from './cli/runCommand';

const makers = ['core', 'nannyml', 'reference'] as const;

/** Errors of a regression estimated without labels, beside NannyML's where Python and NannyML are there. */
runCommand(() => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      seeds: { type: 'string', default: '5' },
      python: { type: 'string', default: 'python3' },
    },
  });
  const seeds = Number(values.seeds);
  if (!(seeds > 0)) throw new Error('--seeds must be a positive whole number.');
  const figures = regressionProblems.flatMap((problem) =>
    Array.from({ length: seeds }, (_, seed) => measureLossEstimates(problem, seed + 1, values.python)).flat()
  );
  if (values.json) {
    console.log(JSON.stringify({ seeds, figures }));
    return Promise.resolve(0);
  }
  console.log(`24 windows of 1,000 rows against a reference of 10,000, means over ${seeds} seeds`);
  console.log(
    ['problem', 'metric', 'by'].map((name) => name.padEnd(11)).join('') + 'rank'.padStart(8) + 'error %'.padStart(10)
  );
  for (const line of summarise(figures)) console.log(line);
  if (!figures.some(({ by }) => by === 'nannyml')) {
    console.log(`${values.python} with nannyml was not found; name one with --python.`);
  }
  return Promise.resolve(0);
});

function summarise(figures: readonly EstimateFigures[]): string[] {
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  return regressionProblems.flatMap((problem) =>
    metrics.flatMap((metric) =>
      makers.flatMap((by) => {
        const held = figures.filter((one) => one.problem === problem && one.metric === metric && one.by === by);
        if (held.length === 0) return [];
        const ranks = held.flatMap(({ rank }) => rank ?? []);
        const rank = ranks.length > 0 ? getMean(ranks).toFixed(3) : '–';
        const error = (100 * getMean(held.map((one) => one.error))).toFixed(1);
        return [[problem, metric, by].map((name) => name.padEnd(11)).join('') + rank.padStart(8) + error.padStart(10)];
      })
    )
  );
}

function getMean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
