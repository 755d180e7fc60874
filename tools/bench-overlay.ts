import { parseArgs } from 'node:util';
import { buildBenchSeries } from './bench/buildBenchSeries';
import { measureOverlay, type OverlayFigures } from './bench/measureOverlay';
import { runCommand } from './cli/runCommand';

function formatRow({ name, series, points, firstMs, medianMs, worstMs }: OverlayFigures): string {
  const size = `${series} × ${points}`;
  const times = [firstMs, medianMs, worstMs].map((time) => `${time.toFixed(1)} ms`.padStart(10)).join('');
  return `${name.padEnd(18)}${size.padStart(12)}${times}`;
}

runCommand(() => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const figures = [
    measureOverlay('one long series', buildBenchSeries(1, 10_000)),
    measureOverlay('a busy panel', buildBenchSeries(50, 5_000)),
  ];
  const header = `${''.padEnd(18)}${'series'.padStart(12)}${'first'.padStart(10)}${'median'.padStart(10)}${'worst'.padStart(10)}`;
  console.log(values.json ? JSON.stringify(figures) : [header, ...figures.map(formatRow)].join('\n'));
  return Promise.resolve(0);
});
