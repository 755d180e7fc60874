import { initPluginTranslations } from '@grafana/i18n';

/** Binds `t` and `<Trans>` to a plugin's texts. */
export async function startTranslations(pluginId: string): Promise<void> {
  await initPluginTranslations(pluginId);
}
