import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { interpolateQuery } from '../../src/datasources/models/interpolateQuery';
import type { ModelsQuery } from '../../src/datasources/models/modelsQuery';
import { modelsDataSourceQuerySchema } from '../../src/schema/query/modelsDataSourceQuery';
import { buildTestTemplateSrv } from '../../test/browser/buildTestTemplateSrv';

const ownType = 'plumbline-models-datasource';
const everything = '$__all';
const isOwn = (target: unknown) =>
  z.object({ datasource: z.object({ type: z.literal(ownType) }) }).safeParse(target).success;

const querySchema = modelsDataSourceQuerySchema.and(z.object({ refId: z.string() }));
const targetsSchema = z.array(z.unknown()).default([]);
const panelSchema = z.object({ targets: targetsSchema });
const dashboardSchema = z.object({
  panels: z.array(panelSchema.extend({ panels: z.array(panelSchema).default([]) })),
  templating: z.object({
    list: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        allValue: z.string().nullish(),
        current: z.object({ value: z.union([z.string(), z.array(z.string())]).optional() }).nullish(),
        query: z.unknown().optional(),
      })
    ),
  }),
});

type Variable = z.infer<typeof dashboardSchema>['templating']['list'][number];
type Values = Record<string, string | string[]>;

/** The names that a query for a variable finds. */
export type ListNames = (query: ModelsQuery) => Promise<string[]>;

/**
 * The queries of all panels of a dashboard to Plumbline Models, as they are asked when the dashboard is opened: with
 * each variable at the value that is stored with it, or else at the first that its own query finds.
 */
export async function readDashboardQueries(path: string, listNames: ListNames): Promise<ModelsQuery[]> {
  const { panels, templating } = dashboardSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const values: Values = {};
  for (const variable of templating.list) {
    const value = await getDefault(variable, values, listNames);
    if (value !== undefined) {
      values[variable.name] = value;
    }
  }
  return panels
    .flatMap((panel) => [panel, ...panel.panels])
    .flatMap(({ targets }) => targets.filter(isOwn))
    .map((target) => fillVariables(target, values));
}

/** Data sources and filters have none that a query asks for. */
async function getDefault(
  { type, current, allValue, query }: Variable,
  values: Values,
  listNames: ListNames
): Promise<string | string[] | undefined> {
  if (type === 'datasource' || type === 'adhoc') {
    return undefined;
  }
  const stored = current?.value;
  if (stored !== undefined && stored !== '' && stored.length > 0) {
    return stored === everything ? (allValue ?? 'all') : stored;
  }
  const [first] = await listNames(fillVariables(query, values));
  return first;
}

function fillVariables(stored: unknown, values: Values): ModelsQuery {
  const context = { templateSrv: buildTestTemplateSrv(values), scopedVars: {}, filters: [] };
  return interpolateQuery(querySchema.parse(stored), context);
}
