import { defineConfig } from 'vitest/config';

const environment = { TZ: 'UTC', LANG: 'C.UTF-8' };

// Grafana's ES modules import stylesheets and named exports of CommonJS packages, which Node alone can't load.
const server = { deps: { inline: [/@grafana\//, /@rc-component\//] } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'workbench/**/*.test.{ts,tsx}'],
          env: environment,
          setupFiles: ['test/browser/waitLonger.ts', 'test/browser/stopTimersAtEnd.ts'],
          testTimeout: 20_000,
          server,
        },
      },
      {
        // These start the built backend, so dist/ has to be there: `npm test` builds it, `npm run build` does too.
        test: {
          name: 'integration',
          include: ['test/{integration,contract,golden,package}/**/*.test.ts'],
          env: environment,
          server,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
