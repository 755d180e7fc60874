import { buildTextProperties } from '../buildTextProperties';
import type { ModelVersion, Property, VersionStatus } from '../modelRegistry';
import type { DatarobotVersion } from './datarobotSchemas';

export function parseVersion(version: DatarobotVersion, model: string): ModelVersion {
  const { modelDescription: description } = version;
  return {
    model,
    version: String(version.registeredModelVersion),
    description: description?.description ?? undefined,
    created: description?.modelCreatedAt,
    updated: version.updatedAt,
    author: description?.modelCreatorName ?? undefined,
    aliases: [],
    status: getStatus(version),
    run: version.modelId ?? undefined,
    source: description?.location ?? undefined,
    properties: getProperties(version),
  };
}

function getProperties({ name, modelExecutionType, target, tags, isDeprecated }: DatarobotVersion): Property[] {
  const threshold = target?.predictionThreshold;
  return [
    ...buildTextProperties({
      name,
      execution_type: modelExecutionType,
      target: target?.name,
      target_type: target?.type,
      ...Object.fromEntries((tags ?? []).map((tag) => [tag.name, tag.value])),
    }),
    ...(typeof threshold === 'number'
      ? [{ name: 'prediction_threshold', type: 'number', value: threshold } as const]
      : []),
    ...(isDeprecated === true ? [{ name: 'deprecated', type: 'boolean', value: true } as const] : []),
  ];
}

/** Only packages that are built ahead have a build status; all others can be deployed as they are. */
function getStatus({ isArchived, buildStatus }: DatarobotVersion): VersionStatus {
  if (isArchived === true) {
    return { state: 'archived' };
  }
  switch (buildStatus) {
    case 'inProgress':
      return { state: 'pending' };
    case 'failed':
      return { state: 'failed', message: 'Its build failed.' };
    default:
      return { state: 'ready' };
  }
}
