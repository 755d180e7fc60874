import { parseArgs } from 'node:util';
import { installChromium } from './browser/installChromium';
import { runPlaywright } from './browser/runPlaywright';
import { runCommand } from './cli/runCommand';

runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [url, ...playwrightArguments] = positionals;
  if (url === undefined || !URL.canParse(url)) {
    throw new Error('Usage: npm run e2e -- URL, such as http://localhost:3000: the address of a running Grafana.');
  }
  const chromium = await installChromium();
  if (chromium === undefined) {
    throw new Error('There is no Chromium. Install one or set PLUMBLINE_CHROMIUM to its path.');
  }
  return runPlaywright({
    reporters: 'list',
    playwrightArguments,
    environment: { GRAFANA_URL: url, PLUMBLINE_CHROMIUM: chromium },
  });
});
