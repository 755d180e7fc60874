import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectPaths } from '../../../tools/build/projectPaths';

const querySchema = z.object({
  refId: z.string(),
  datasourceUid: z.string(),
  relativeTimeRange: z.object({ from: z.number(), to: z.number() }),
  model: z.looseObject({ refId: z.string() }),
});

const ruleSchema = z.object({
  uid: z.string(),
  title: z.string(),
  condition: z.string(),
  data: z.array(querySchema),
  noDataState: z.string(),
  execErrState: z.string(),
  dashboardUid: z.string(),
  panelId: z.number(),
  annotations: z.object({ summary: z.string(), description: z.string() }),
});

const fileSchema = z.object({ groups: z.array(z.object({ rules: z.array(ruleSchema) })) });

export type Rule = z.infer<typeof ruleSchema>;
export type RuleQuery = z.infer<typeof querySchema>;

/** The rules that the demo provisions. YAML's merge keys are read as Grafana reads them. */
export function readRules(): Rule[] {
  const folder = join(projectPaths.root, 'provisioning/alerting');
  return readdirSync(folder).flatMap((file) => {
    const content: unknown = parse(readFileSync(join(folder, file), 'utf8'), { merge: true });
    return fileSchema.parse(content).groups.flatMap(({ rules }) => rules);
  });
}
