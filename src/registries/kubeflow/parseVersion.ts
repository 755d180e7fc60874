import { buildTextProperties } from '../buildTextProperties';
import type { ModelVersion } from '../modelRegistry';
import type { KubeflowVersion } from './kubeflowSchemas';

/** The version of the port; undefined where its model was deleted meanwhile. Where its files lie is said by its artifacts alone, which lineage reads. */
export function parseVersion(
  version: KubeflowVersion,
  model: string | undefined,
  uiUrl: string | undefined
): ModelVersion | undefined {
  if (model === undefined) {
    return undefined;
  }
  const { id, registeredModelId } = version;
  return {
    model,
    version: version.name,
    description: version.description ?? undefined,
    created: version.createTimeSinceEpoch,
    updated: version.lastUpdateTimeSinceEpoch,
    author: version.author ?? undefined,
    aliases: [],
    status: { state: version.state === 'ARCHIVED' ? 'archived' : 'ready' },
    properties: [...version.customProperties, ...buildTextProperties({ external_id: version.externalId })],
    url:
      uiUrl === undefined
        ? undefined
        : `${uiUrl}/registered-models/${encodeURIComponent(registeredModelId)}/versions/${encodeURIComponent(id)}`,
  };
}
