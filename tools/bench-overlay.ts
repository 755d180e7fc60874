import { parseArgs } from 'node:util';
import { buildBenchSeries, type BenchSeries } from './bench/buildBenchSeries';
import { getCollector } from './bench/getCollector';
import { measureDetectors, type DetectorFigures } from './bench/measureDetectors';
import { measureOverlay, type OverlayFigures } from './bench/measureOverlay';
import type { RefreshFigures } from './bench/measureRefreshes';
import type { RuleFigures } from './bench/measureRules';
import { runCommand } from './cli/runCommand';

const empty: BenchSeries = { times: new Float64Array(), values: new Float64Array() };
const columns = ['first verdict', 'first run', 'median', 'worst', 'first stretch', 'longest'];

function formatRow({ name, series, points, ...figures }: OverlayFigures): string {
  const { firstVerdictMs, firstMs, medianMs, worstMs, firstStretchMs, longestStretchMs } = figures;
  const times = [firstVerdictMs, firstMs, medianMs, worstMs, firstStretchMs, longestStretchMs];
  return `${name.padEnd(18)}${`${series} × ${points}`.padStart(12)}${times.map((time) => `${time.toFixed(1)} ms`.padStart(15)).join('')}`;
}

function formatDetector({ name, allMs, longestPartMs }: DetectorFigures): string {
  return `${name.padEnd(30)}${[allMs, longestPartMs].map((time) => `${time.toFixed(1)} ms`.padStart(15)).join('')}`;
}

function formatRules({ rules, series, allMs, firstStretchMs, longestStretchMs }: RuleFigures): string {
  const stretches = `${firstStretchMs.toFixed(1)} ms the first time, ${longestStretchMs.toFixed(1)} ms later`;
  return `${rules} rules at once, ${series} series each: ${allMs.toFixed(0)} ms; longest stretch without a turn of the loop ${stretches}.`;
}

function formatRefreshes({ name, refreshes, before, after }: RefreshFigures): string {
  return `Heap over ${refreshes} refreshes (${name}): ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after.`;
}

runCommand(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const [long = empty] = buildBenchSeries(1, 10_000);
  const figures = [
    measureOverlay('one long series', [long]),
    measureOverlay('a busy panel', buildBenchSeries(50, 5_000)),
  ];
  const detectors = measureDetectors(long);
  const [short = empty] = buildBenchSeries(1, 1_000);
  // Loaded only now: the first run above is measured in a process that has loaded nothing else.
  const { measureRefreshes } = await import('./bench/measureRefreshes');
  const { measureRules } = await import('./bench/measureRules');
  const memory = await measureRefreshes(short, getCollector());
  const rules = await measureRules();
  const header = `${''.padEnd(18)}${'series'.padStart(12)}${columns.map((name) => name.padStart(15)).join('')}`;
  console.log(
    values.json
      ? JSON.stringify({ figures, detectors, memory, rules })
      : [
          header,
          ...figures.map(formatRow),
          `${'every detector, 10,000 points'.padEnd(30)}${'all'.padStart(15)}${'longest part'.padStart(15)}`,
          ...detectors.map(formatDetector),
          ...memory.map(formatRefreshes),
          formatRules(rules),
        ].join('\n')
  );
  return 0;
});
