import type { DataFrame } from '@grafana/data';
import { t } from '@grafana/i18n';
import { addOverlay } from './addOverlay';
import { parseOverlayOptions } from './parseOverlayOptions';

/** What the operator loads when a panel first uses it: parses the stored options and adds the overlay. */
export function applyOverlay(frames: DataFrame[], storedOptions: unknown): DataFrame[] {
  return addOverlay(frames, parseOverlayOptions(storedOptions), (key, text, values) =>
    t(key, text, { ...values, interpolation: { escapeValue: false } })
  );
}
