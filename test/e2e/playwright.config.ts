import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../../tools/browser/findChromium';

const port = Number(process.env.WORKBENCH_PORT ?? 3571);
const grafanaUrl = process.env.GRAFANA_URL;

export default defineConfig({
  testDir: './specs',
  outputDir: '../../test-results/e2e',
  timeout: 60_000,
  expect: {
    timeout: 20_000,
    // Tight: a band differs little in color from what it lies on, and three marks that are gone are 90 pixels.
    toHaveScreenshot: { threshold: 0.05, maxDiffPixelRatio: 0.0001 },
  },
  snapshotPathTemplate: '{testDir}/../looks/pictures/{arg}{ext}',
  // A picture that is missing is a failure; --update-snapshots takes it.
  updateSnapshots: 'none',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1400, height: 1000 },
    baseURL: grafanaUrl ?? `http://127.0.0.1:${port}`,
    timezoneId: 'UTC',
    locale: 'en-US',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-lcd-text',
        '--font-render-hinting=none',
        '--force-color-profile=srgb',
      ],
    },
  },
  ...(grafanaUrl === undefined && {
    webServer: {
      command: `node tools/run.mjs start --no-build --port ${port}`,
      cwd: '../..',
      url: `http://127.0.0.1:${port}`,
      timeout: 120_000,
      reuseExistingServer: false,
    },
  }),
});
