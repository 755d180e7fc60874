import type { PanelModel } from '@grafana/data';
import { migrateOptions } from './migrateOptions';
import type { Options } from './options';

/** Takes over what the panel had before: legend, tooltip and time zone of a Time series are this panel's too. */
export function changePanel(
  _panel: PanelModel<Partial<Options>>,
  _previousType: string,
  previousOptions: Record<string, unknown>
): Options {
  const { legend, tooltip, timezone } = previousOptions;
  return migrateOptions({ options: { legend, tooltip, timezone } });
}
