import { CoreApp } from '@grafana/data';
import type { ModelsQuery } from '../modelsQuery';

/** Whether a query is answered with the viewer's own rights. In a rule it isn't: what the rule will see is to be seen. */
export function isAnsweredInBrowser({ queryType }: ModelsQuery, app: string | undefined): boolean {
  return queryType === 'anomalies' && app !== CoreApp.UnifiedAlerting && app !== CoreApp.CloudAlerting;
}
