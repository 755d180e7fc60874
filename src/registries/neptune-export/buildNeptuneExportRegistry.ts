import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';
import type { ModelRegistry } from '../modelRegistry';
import { RegistryError } from '../registryError';
import { buildCatalogueReader } from './buildCatalogueReader';
import { buildLineageReader } from './buildLineageReader';
import { buildRunMetricReader } from './buildRunMetricReader';
import type { ExportReader } from './exportReader';
import { findEntities } from './findEntities';

/** What Neptune's exporter left of a workspace. The service itself is gone. */
export function buildNeptuneExportRegistry(
  { id, path }: RegistrySettingsOf<'neptune-export'>,
  reader: ExportReader
): ModelRegistry {
  return {
    id,
    type: 'neptune-export',
    async check(signal) {
      const files = await reader.listFiles(signal);
      const entities = findEntities(files);
      if (entities.length === 0) {
        throw new RegistryError(
          'not_found',
          `Registry "${id}": there is no finished export below ${path}.`,
          "Name the folder that holds the files of Neptune's exporter, or wait until the export is finished."
        );
      }
      const count = (wanted: string): number => entities.filter(({ scope }) => scope === wanted).length;
      const finished = new Set(entities.flatMap((entity) => entity.files));
      const left = files.filter((file) => !finished.has(file)).length;
      return {
        server: `Neptune export: ${count('models')} models, ${count('model_versions')} versions, ${count('runs')} runs`,
        warnings: left === 0 ? [] : [`${left} files belong to no finished run of an export and are left out.`],
      };
    },
    ...buildCatalogueReader(reader),
    runMetrics: buildRunMetricReader(reader),
    lineage: buildLineageReader(reader),
  };
}
