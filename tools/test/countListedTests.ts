import { z } from 'zod';

interface Suite {
  specs?: Array<{ tests: unknown[] }> | undefined;
  suites?: Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(z.object({ tests: z.array(z.unknown()) })).optional(),
  get suites() {
    return z.array(suite).optional();
  },
});

const listing = z.object({ suites: z.array(suite) });

function countInSuite({ specs = [], suites = [] }: Suite): number {
  const own = specs.reduce((sum, { tests }) => sum + tests.length, 0);
  return suites.reduce((sum, inner) => sum + countInSuite(inner), own);
}

/** How many tests `playwright test --list --reporter=json` names, one for each browser project. */
export function countListedTests(report: unknown): number {
  return countInSuite(listing.parse(report));
}
