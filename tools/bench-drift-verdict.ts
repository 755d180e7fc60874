import { parseArgs } from 'node:util';
import { buildRandom } from '../src/core/stats/random/buildRandom';
import type { Change, Shape } from './bench/drawShape';
import { shapes } from './bench/drawShape';
import type { ChangeRates } from './bench/simulateChanges';
import { simulateChanges } from './bench/simulateChanges';
import type { LearnedNoiseRates } from './bench/simulateLearnedNoise';
import { simulateLearnedNoise } from './bench/simulateLearnedNoise';
import type { VerdictRates } from './bench/simulateVerdicts';
import { simulateVerdicts } from './bench/simulateVerdicts';
import { runCommand } from './cli/runCommand';

const none: Change = { name: 'none', shift: 0, scale: 1 };
const changes: readonly Change[] = [
  none,
  { name: 'mean + 0.2 sd', shift: 0.2, scale: 1 },
  { name: 'mean + 0.35 sd', shift: 0.35, scale: 1 },
  { name: 'mean + 0.5 sd', shift: 0.5, scale: 1 },
  { name: 'scale × 1.5', shift: 0, scale: 1.5 },
];
const columns: ReadonlyArray<[string, keyof VerdictRates]> = [
  ['p ≤ 0.05', 'significant'],
  ['PSI drifting', 'drifting'],
  ["can't tell", 'cannotTell'],
  ['KS drifting', 'kolmogorovSmirnov'],
  ['W₁ drifting', 'wasserstein'],
  ['Evidently', 'evidently'],
  ['NannyML JS', 'nannyml'],
];

interface Row {
  label: string;
  rows: number;
  rates: VerdictRates;
}

runCommand(() => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      windows: { type: 'string', default: '600' },
      seed: { type: 'string', default: '1' },
    },
  });
  const random = buildRandom(Number(values.seed));
  const windows = Number(values.windows);
  const run = (shape: Shape, change: Change, windowRows: number): VerdictRates =>
    simulateVerdicts({ shape, change, referenceRows: 10_000, windowRows, windows, random });
  const noDrift = shapes.flatMap((shape) =>
    [50, 200, 1000, 10_000, 100_000].map((rows): Row => ({ label: shape, rows, rates: run(shape, none, rows) }))
  );
  const power = changes.flatMap((change) =>
    [50, 200, 1000].map((rows): Row => ({ label: change.name, rows, rates: run('normal', change, rows) }))
  );
  const learnedNoise = simulateLearnedNoise(5 * windows, Number(values.seed));
  const changePoints = simulateChanges(windows, Number(values.seed));
  if (values.json) console.log(JSON.stringify({ noDrift, power, learnedNoise, changePoints }));
  else
    console.log(
      [
        'No drift, reference of 10,000 rows, % of windows',
        ...format('data', noDrift),
        '',
        'Normal column, reference of 10,000 rows, % of windows',
        ...format('change', power),
        '',
        'Normal column, rows follow each other, no drift, windows of 200 rows, % of windows with p ≤ 0.05',
        ...formatLearned(learnedNoise),
        '',
        'Change detectors on series of windows, % of series with a change found',
        ...formatChanges(changePoints),
      ].join('\n')
    );
  return Promise.resolve(0);
});

function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}

function formatLearned(rows: readonly LearnedNoiseRates[]): string[] {
  return [
    '| correlation | reference windows | as independent rows | noise learnt |',
    '|---|---|---|---|',
    ...rows.map(
      ({ correlation, referenceWindows, independent, learned }) =>
        `| ${correlation} | ${referenceWindows} | ${percent(independent)} | ${percent(learned)} |`
    ),
  ];
}

function formatChanges(rows: readonly ChangeRates[]): string[] {
  return [
    '| detector | windows | noise alone | small step | large step |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ detector, windows, falseAlarms, small, large }) =>
        `| ${detector} | ${windows} | ${percent(falseAlarms)} | ${percent(small)} | ${percent(large)} |`
    ),
  ];
}

function format(title: string, rows: readonly Row[]): string[] {
  return [
    `| ${[title, 'rows', ...columns.map(([name]) => name)].join(' | ')} |`,
    `|${'---|'.repeat(columns.length + 2)}`,
    ...rows.map(
      ({ label, rows: size, rates }) =>
        `| ${[label, size.toLocaleString('en'), ...columns.map(([, name]) => percent(rates[name]))].join(' | ')} |`
    ),
  ];
}
