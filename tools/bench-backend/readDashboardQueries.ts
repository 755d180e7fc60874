import { readFileSync } from 'node:fs';
import { z } from 'zod';

const dashboardSchema = z.object({
  panels: z.array(z.object({ targets: z.array(z.record(z.string(), z.unknown())).default([]) })),
});

/** The queries of a dashboard, with each variable at "All". */
export function readDashboardQueries(path: string): Array<Record<string, unknown>> {
  const { panels } = dashboardSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return panels.flatMap(({ targets }) => targets.map((target) => ({ ...target, ...fillVariables(target) })));
}

function fillVariables(target: Record<string, unknown>): Record<string, unknown> {
  const lists = Object.entries(target).filter(([, value]) => Array.isArray(value) && String(value).startsWith('$'));
  return Object.fromEntries(lists.map(([key]) => [key, 'all']));
}
