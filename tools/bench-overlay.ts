import { setFlagsFromString } from 'node:v8';
import { parseArgs } from 'node:util';
import { runInNewContext } from 'node:vm';
import { buildBenchSeries } from './bench/buildBenchSeries';
import { measureOverlay, type OverlayFigures } from './bench/measureOverlay';
import { measureRefreshes, type RefreshFigures } from './bench/measureRefreshes';
import { runCommand } from './cli/runCommand';

const columns = ['first slice', 'first run', 'median', 'worst', 'longest'];

function formatRow({ name, series, points, ...figures }: OverlayFigures): string {
  const { firstVerdictMs, firstMs, medianMs, worstMs, longestStretchMs } = figures;
  const times = [firstVerdictMs, firstMs, medianMs, worstMs, longestStretchMs];
  return `${name.padEnd(18)}${`${series} × ${points}`.padStart(12)}${times.map((time) => `${time.toFixed(1)} ms`.padStart(13)).join('')}`;
}

function formatRefreshes({ refreshes, before, after }: RefreshFigures): string {
  return `Heap over ${refreshes} refreshes of 1,000 points: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after.`;
}

/** Node's own collection, which is hidden unless asked for. */
function getCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') {
    throw new Error("This Node doesn't offer its garbage collection. Use a release build of Node.");
  }
  return () => void Reflect.apply(collect, undefined, []);
}

runCommand(() => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const figures = [
    measureOverlay('one long series', buildBenchSeries(1, 10_000)),
    measureOverlay('a busy panel', buildBenchSeries(50, 5_000)),
  ];
  const [short = { times: new Float64Array(), values: new Float64Array() }] = buildBenchSeries(1, 1_000);
  const memory = measureRefreshes(short, getCollector());
  const header = `${''.padEnd(18)}${'series'.padStart(12)}${columns.map((name) => name.padStart(13)).join('')}`;
  console.log(
    values.json
      ? JSON.stringify({ figures, memory })
      : [header, ...figures.map(formatRow), formatRefreshes(memory)].join('\n')
  );
  return Promise.resolve(0);
});
