import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BackendFigures } from './bench-backend/backendFigures';
import { measureBackend } from './bench-backend/measureBackend';
import { runCommand } from './cli/runCommand';

const usage = `npm run bench:backend -- [--log FILE] [--refreshes N] [--json]

Measures the built backend (run "npm run build" first).
  --log FILE       also a whole log with the demo's columns
  --refreshes N    how often the demo dashboard is refreshed, a minute apart (default 1440: a day)
  --json           figures as JSON`;

function formatFigures({
  coldStartMs,
  firstAnswerMs,
  startToAnswerMs,
  nextAnswerMs,
  residentMiB,
}: BackendFigures): string {
  const rows: Array<[string, number, string]> = [
    ['Cold start to handshake, median', coldStartMs.median, 'ms (target 500)'],
    ['Cold start to handshake, worst', coldStartMs.worst, 'ms'],
    ['First drift answer, demo', firstAnswerMs.demo, 'ms (target 300)'],
    ['The same again', nextAnswerMs.demo, 'ms'],
    ['Start of the process to that answer', startToAnswerMs.demo, 'ms'],
    ...(firstAnswerMs.log === undefined
      ? []
      : [['First drift answer, whole log', firstAnswerMs.log, 'ms (target 1000)'] as [string, number, string]]),
    ['Resident memory, idle', residentMiB.idle, 'MiB (target 150)'],
    ...residentMiB.afterRefreshes.map(({ refreshes, resident }): [string, number, string] => [
      `Resident memory, ${refreshes} refreshes`,
      resident,
      'MiB',
    ]),
  ];
  return rows.map(([name, value, unit]) => `${name.padEnd(38)}${value.toFixed(0).padStart(7)} ${unit}`).join('\n');
}

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      log: { type: 'string' },
      refreshes: { type: 'string', default: '1440' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const figures = await measureBackend({
    log: values.log === undefined ? undefined : resolve(values.log),
    refreshes: Number(values.refreshes),
    dashboard: resolve(import.meta.dirname, '../src/dashboards/drift-triage.json'),
  });
  console.log(values.json ? JSON.stringify(figures) : formatFigures(figures));
  return 0;
});
