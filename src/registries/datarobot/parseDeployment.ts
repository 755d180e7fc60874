import { buildTextProperties } from '../buildTextProperties';
import type { ModelDeployment, Property, VersionKey } from '../modelRegistry';
import type { DatarobotDeployment } from './datarobotSchemas';

const states = new Map<string, ModelDeployment['state']>([
  ['active', 'serving'],
  ['ready', 'serving'],
  ['launching', 'starting'],
  ['replacingModel', 'starting'],
  ['errored', 'failed'],
  ['inactive', 'stopped'],
  ['archived', 'stopped'],
  ['stopped', 'stopped'],
  ['shuttingDown', 'stopped'],
]);

/** `served` is the version that it names by ids; `associationIds` the columns that join predictions to actuals. */
export function parseDeployment(
  deployment: DatarobotDeployment,
  served: Partial<VersionKey>,
  associationIds: readonly string[],
  uiUrl: string
): ModelDeployment {
  const { id, label, status, predictionEnvironment, predictionUsage } = deployment;
  return {
    id,
    name: label ?? id,
    model: served.model,
    version: served.version,
    target: predictionEnvironment?.name ?? undefined,
    state: states.get(status ?? '') ?? 'unknown',
    created: deployment.createdAt,
    properties: [
      ...getHealth(deployment),
      ...buildTextProperties({
        association_id: associationIds.join(', '),
        importance: deployment.importance,
        approval_status: deployment.governance?.approvalStatus,
        platform: predictionEnvironment?.platform,
        model_type: deployment.model?.type,
        target: deployment.model?.targetName,
        ...Object.fromEntries((deployment.tags ?? []).map((tag) => [tag.name, tag.value])),
      }),
      ...getLastPrediction(predictionUsage?.lastTimestamp),
    ],
    url: `${uiUrl}/deployments/${encodeURIComponent(id)}/overview`,
  };
}

/** DataRobot's own verdicts: passing, warning, failing, unknown, unavailable. */
function getHealth(deployment: DatarobotDeployment): Property[] {
  return buildTextProperties({
    service_health: deployment.serviceHealth?.status,
    drift_health: deployment.modelHealth?.status,
    accuracy_health: deployment.accuracyHealth?.status,
    fairness_health: deployment.fairnessHealth?.status,
  });
}

function getLastPrediction(time: number | undefined): Property[] {
  return time === undefined ? [] : [{ name: 'last_prediction', type: 'time', value: time }];
}
