import i18next from 'i18next';
import { appId } from '../schema/domain/appId';

/**
 * A text of the app's entry in the reader's language. Grafana has loaded the app's translations by then and shares
 * i18next, while `@grafana/i18n` would be bundled and is larger than the entry may be.
 */
export function translateAtLoad(key: string, text: string): string {
  const translated: unknown = i18next.getFixedT(null, appId)(key, { defaultValue: text });
  return typeof translated === 'string' ? translated : text;
}
