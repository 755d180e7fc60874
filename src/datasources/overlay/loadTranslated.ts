import { initPluginTranslations } from '@grafana/i18n';
import { overlayPluginId } from '../../schema/domain/overlayPluginId';

/** Loads a part of the data source together with its texts. */
export async function loadTranslated<Part>(load: () => Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([load(), initPluginTranslations(overlayPluginId)]);
  return part;
}
