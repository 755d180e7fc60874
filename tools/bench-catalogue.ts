import { parseArgs } from 'node:util';
import { getCollector } from './bench/getCollector';
import { buildModelServer } from './bench-catalogue/buildModelServer';
import type { CatalogueFigures } from './bench-catalogue/catalogueFigures';
import { measureBuild } from './bench-catalogue/measureBuild';
import { measureQueries } from './bench-catalogue/measureQueries';
import { runCommand } from './cli/runCommand';

const usage = `npm run bench:catalogue -- [--models N] [--versions N] [--repetitions N] [--json]

Reads a catalogue through the connector of MLflow from a server in memory, and asks it what dashboards ask.
  --models N         models (default 10000)
  --versions N       versions of each model (default 10)
  --repetitions N    how often each query is asked again (default 25)
  --json             figures as JSON`;

function formatFigures({ models, versions, build, queries }: CatalogueFigures): string {
  const columns = ['rows', 'MB sent', 'first', 'median', 'worst', 'processor'];
  return [
    `${models} models, ${versions} versions`,
    `Built in ${build.ms.toFixed(0)} ms (${build.cpuMs.toFixed(0)} ms of processor time).`,
    `Heap while building: at most ${build.peakMB.toFixed(1)} MB, of which the catalogue keeps ${build.keptMB.toFixed(1)} MB.`,
    `Heap that all pages would take: ${build.allPagesMB.toFixed(1)} MB.`,
    `${'From query to Arrow bytes, ms'.padEnd(32)}${columns.map((name) => name.padStart(11)).join('')}`,
    ...queries.map(({ name, rows, bytes, firstMs, medianMs, worstMs, medianCpuMs }) =>
      [
        name.padEnd(32),
        String(rows).padStart(11),
        ...[bytes / 1e6, firstMs, medianMs, worstMs, medianCpuMs].map((value) => value.toFixed(1).padStart(11)),
      ].join('')
    ),
  ].join('\n');
}

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      models: { type: 'string', default: '10000' },
      versions: { type: 'string', default: '10' },
      repetitions: { type: 'string', default: '25' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [models, versionsEach] = [Number(values.models), Number(values.versions)];
  const send = buildModelServer({ models, versionsEach });
  const figures: CatalogueFigures = {
    models,
    versions: models * versionsEach,
    build: await measureBuild(send, getCollector()),
    queries: await measureQueries(send, Number(values.repetitions)),
  };
  console.log(values.json ? JSON.stringify(figures) : formatFigures(figures));
  return 0;
});
