import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { startWorkbench } from '../workbench/server/startWorkbench';
import { measurePanel } from './bench-panels/measurePanel';
import { buildPanelCases } from './bench-panels/panelCases';
import type { GestureFigures, PanelFigures } from './bench-panels/panelFigures';
import { installChromium } from './browser/installChromium';
import { projectPaths } from './build/projectPaths';
import { runCommand } from './cli/runCommand';
import { buildShell, shellFolder } from './workbench/buildShell';

const usage = `npm run bench:panels -- [--only NAME] [--port PORT] [--json]

Opens the built panels (run "npm run build" first) in Chromium with generated answers and measures frames while it
scrolls, hovers and zooms.
  --only NAME   cases whose name begins so: drift, deviation, overlay
  --port PORT   of the workbench that serves the page (default 3572)
  --json        figures as JSON`;

const columns = ['frames', 'median', '95th', 'on time', 'longest task', 'main thread', 'browser'];

function formatGesture(figures: GestureFigures): string {
  const { gesture, frames, medianMs, p95Ms, onTime, longestTaskMs, mainThreadMs, browserMs } = figures;
  const times = [longestTaskMs, mainThreadMs, browserMs].map((time) => `${time.toFixed(1)} ms`);
  const cells = [`${frames}`, `${medianMs.toFixed(1)} ms`, `${p95Ms.toFixed(1)} ms`, `${(onTime * 100).toFixed(0)} %`];
  return `  ${gesture.padEnd(10)}${[...cells, ...times].map((cell) => cell.padStart(14)).join('')}`;
}

function formatPanel({ name, firstDrawMs, untilQuietMs, gestures }: PanelFigures): string {
  const first = `first draw ${firstDrawMs.toFixed(0)} ms after the answer, page worked ${untilQuietMs.toFixed(0)} ms in all`;
  return [`${name}: ${first}`, ...gestures.map(formatGesture)].join('\n');
}

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      port: { type: 'string', default: '3572' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  await buildShell('production');
  const workbench = await startWorkbench({
    dist: projectPaths.dist,
    provisioning: join(projectPaths.root, 'provisioning'),
    shellFolder,
    iconFolder: join(projectPaths.nodeModules, '@grafana/ui/dist/public/img/icons'),
    port: Number(values.port),
    environment: {},
    onLog: (line) => console.error(line),
  });
  const browser = await chromium.launch({
    executablePath: await installChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const figures: PanelFigures[] = [];
  for (const panelCase of buildPanelCases().filter(({ name }) => name.startsWith(values.only))) {
    figures.push(await measurePanel(browser, workbench.url, panelCase));
  }
  await browser.close();
  await workbench.stop();
  console.log(
    values.json
      ? JSON.stringify(figures)
      : [`${''.padEnd(12)}${columns.map((name) => name.padStart(14)).join('')}`, ...figures.map(formatPanel)].join('\n')
  );
  return 0;
});
