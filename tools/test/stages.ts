import { buildWhenStale } from '../build/buildWhenStale';
import { sourceChecks } from '../check/sourceChecks';
import { runBrowserStage } from './runBrowserStage';
import { runCheckStage } from './runCheckStage';
import { runVitestStage } from './runVitestStage';
import type { Stage } from './stage';

/** All of `npm test`, cheapest first. What needs the built plugin builds it when it is stale. */
export const stages: readonly Stage[] = [
  ...sourceChecks.map((check) => ({ name: check.name, title: check.title, run: () => runCheckStage(check) })),
  { name: 'unit', title: 'Unit tests', run: () => runVitestStage('unit') },
  {
    name: 'integration',
    title: 'Integration tests',
    run: async () => {
      await buildWhenStale();
      return runVitestStage('integration');
    },
  },
  {
    name: 'browser',
    title: 'Browser tests',
    run: async () => {
      await buildWhenStale();
      return runBrowserStage();
    },
  },
];
