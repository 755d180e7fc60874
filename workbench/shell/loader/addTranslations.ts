import i18next from 'i18next';
import type { PluginMeta } from '../bootData';

const language = 'en-US';

/** Hands a plugin's texts to i18next under the plugin's id, before its module runs. */
export async function addTranslations({ id, translations }: PluginMeta): Promise<void> {
  const path = translations[language];
  if (path === undefined) {
    return;
  }
  const response = await fetch(`/${path}`);
  i18next.addResourceBundle(language, id, await response.json());
}
