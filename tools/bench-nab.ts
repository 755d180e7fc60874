import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { autoParameters } from '../src/core/anomaly/auto/autoParameters';
import { findCsvFiles } from './bench-nab/findCsvFiles';
import { formatFigures } from './bench-nab/formatFigures';
import { measureNab } from './bench-nab/measureNab';
import { readNabFile } from './bench-nab/readNabFile';
import { readWindows } from './bench-nab/readWindows';
import { scoreByAuto } from './bench-nab/scoreByAuto';
import { writeNabResult } from './bench-nab/writeNabResult';
import { runCommand } from './cli/runCommand';

const usage = 'Usage: npm run bench:nab -- --data DIR --out DIR [--windows FILE] [--sweep] [--json]';

/**
 * Streams every CSV below DIR/data through `auto` and writes its scores into the same tree below --out. With labelled
 * windows (DIR/windows.json unless --windows says otherwise) it prints the benchmark's figures of `auto` and of simple
 * peers; --sweep adds `auto` at other thresholds.
 */
runCommand(() => {
  const { values: asked } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      windows: { type: 'string' },
      sweep: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (asked.data === undefined || asked.out === undefined) {
    throw new Error(usage);
  }
  const folder = resolve(asked.data, 'data');
  if (!existsSync(folder)) {
    throw new Error(`There is no folder ${folder}. --data names the folder that holds data/<category>/<file>.csv.`);
  }
  const paths = findCsvFiles(folder);
  const files = paths.map((path) => ({ path, file: readNabFile(join(folder, path)) }));
  const start = process.cpuUsage();
  const scored = files.map((entry) => ({
    ...entry,
    scores: scoreByAuto(entry.file.times, entry.file.values, autoParameters.threshold),
  }));
  const milliseconds = process.cpuUsage(start).user / 1000;
  for (const { path, file, scores } of scored) {
    writeNabResult(join(resolve(asked.out), path), file, scores);
  }
  const windows = readWindows(asked.windows ?? join(asked.data, 'windows.json'));
  const figures = measureNab(scored, windows, { milliseconds, withSweep: asked.sweep });
  console.log(asked.json ? JSON.stringify(figures) : formatFigures(figures));
  return Promise.resolve(0);
});
