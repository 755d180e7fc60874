import type { DataSourceInstanceSettings } from '@grafana/data';
import { z } from 'zod';
import type { OverlayTarget } from '../../../schema/query/overlayQuery';

const accessSchema = z.object({ grafanaAccess: z.object({ dataSources: z.array(z.string()) }) });

/** The data source that judges for a rule, and whether its settings let it read the target. */
export interface RuleSource {
  uid: string;
  name: string;
  mayRead: boolean;
}

/** Of several, the first that may read the target; else the first; undefined without one. */
export function findRuleSource(
  sources: readonly DataSourceInstanceSettings[],
  target: OverlayTarget
): RuleSource | undefined {
  const found = sources.map(({ uid, name, jsonData }) => {
    const access = accessSchema.safeParse(jsonData);
    const allowed = access.success ? access.data.grafanaAccess.dataSources : [];
    return { uid, name, mayRead: allowed.includes(target.datasource.uid) };
  });
  return found.find(({ mayRead }) => mayRead) ?? found[0];
}
