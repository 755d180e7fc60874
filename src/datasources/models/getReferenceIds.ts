import { dataSourceSettingsSchema } from '../../schema/settings/dataSourceSettings';

/** Reference ids of all models, each once. None when the settings can't be read: the health check says why. */
export function getReferenceIds(jsonData: unknown): string[] {
  const settings = dataSourceSettingsSchema.safeParse(jsonData);
  if (!settings.success) {
    return [];
  }
  return [...new Set(settings.data.models.flatMap((model) => model.references.map((reference) => reference.id)))];
}
