import { initPluginTranslations } from '@grafana/i18n';
import { appId } from './appId';

/** Binds `t` and `<Trans>` to the app's texts. Every lazily loaded part waits for it. */
export async function startTranslations(): Promise<void> {
  await initPluginTranslations(appId);
}
