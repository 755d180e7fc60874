import type { LineageReader } from '../modelRegistry';
import { azureMlSchemas } from './azureMlSchemas';
import type { ArmApi } from './buildArmApi';
import type { StudioLinks } from './buildStudioLinks';

/** The training job, the data sets and the files of a version, as the version itself names them. */
export function buildLineageReader(api: ArmApi, links: StudioLinks): LineageReader {
  return {
    async fetchLineage({ model, version }, signal) {
      const path = ['models', model, 'versions', version];
      const { properties } = await api.fetchOne(path, azureMlSchemas.version, signal);
      const { jobName, datasets, modelUri } = properties;
      return {
        run: jobName ? { id: jobName, url: links.getJobUrl(jobName) } : undefined,
        datasets: (datasets ?? []).flatMap(({ name, id }) =>
          name || id ? [{ name: name ?? id ?? '', source: id ?? undefined }] : []
        ),
        source: modelUri ?? undefined,
      };
    },
  };
}
