import { buildTextProperties } from '../buildTextProperties';
import type { ModelVersion, VersionStatus } from '../modelRegistry';
import type { MlflowLinks } from './buildMlflowLinks';
import type { MlflowVersion } from './mlflowSchemas';

const states: Readonly<Record<string, VersionStatus['state']>> = {
  READY: 'ready',
  PENDING_REGISTRATION: 'pending',
  FAILED_REGISTRATION: 'failed',
};

/** A version in the port's words. The stage "None" is none. */
export function parseMlflowVersion(held: MlflowVersion, links: MlflowLinks): ModelVersion {
  const key = { model: held.name, version: held.version };
  const state = states[held.status ?? ''];
  return {
    ...key,
    description: held.description,
    created: held.creation_timestamp,
    updated: held.last_updated_timestamp,
    author: held.user_id,
    aliases: held.aliases,
    stage: held.current_stage === 'None' ? undefined : held.current_stage,
    status: state === undefined ? undefined : { state, message: held.status_message },
    run: held.run_id,
    source: held.source,
    properties: buildTextProperties(Object.fromEntries(held.tags.map(({ key: name, value }) => [name, value]))),
    url: links.getVersionUrl(key),
  };
}
