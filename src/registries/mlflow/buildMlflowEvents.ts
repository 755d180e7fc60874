import type { EventReader, RegistryEvent } from '../modelRegistry';
import type { MlflowApi } from './buildMlflowApi';
import type { MlflowLinks } from './buildMlflowLinks';
import { mlflowSchemas } from './mlflowSchemas';
import type { MlflowVersion } from './mlflowSchemas';

const versionsAPage = 200;

/** The one change that MLflow keeps the time of: a version's creation. The newest versions are read until they are older than asked for. */
export function buildMlflowEvents(api: MlflowApi, links: MlflowLinks): EventReader {
  return {
    async *listEvents({ since }, signal) {
      const pages = api.list(
        'model-versions/search',
        { max_results: versionsAPage, order_by: 'creation_timestamp DESC' },
        { schema: mlflowSchemas.versionPage, getItems: ({ model_versions }): MlflowVersion[] => model_versions },
        signal
      );
      for await (const page of pages) {
        const recent = page.flatMap((version) => buildEvent(version, since, links));
        if (recent.length > 0) {
          yield recent;
        }
        if (page.some(({ creation_timestamp: created = 0 }) => created < since)) {
          return;
        }
      }
    },
  };
}

function buildEvent(held: MlflowVersion, since: number, links: MlflowLinks): RegistryEvent[] {
  const time = held.creation_timestamp;
  if (time === undefined || time < since) {
    return [];
  }
  const key = { model: held.name, version: held.version };
  return [
    {
      ...key,
      id: JSON.stringify(['version_created', held.name, held.version]),
      kind: 'version_created',
      time,
      timeSource: 'vendor',
      author: held.user_id,
      url: links.getVersionUrl(key),
    },
  ];
}
