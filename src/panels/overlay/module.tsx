import { PanelPlugin, type PanelModel } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import type { GraphFieldConfig } from '@grafana/schema';
import { addFieldConfig } from './addFieldConfig';
import { addOptions } from './addOptions';
import { changePanel } from './changePanel';
import { migrateOptions } from './migrateOptions';
import { defaultOptions, type Options } from './options';
import { OverlayPanel } from './OverlayPanel';
import pluginJson from './plugin.json';
import { suggestions } from './suggestions';

void initPluginTranslations(pluginJson.id);

export const plugin = new PanelPlugin<Options, GraphFieldConfig>(OverlayPanel)
  .useFieldConfig(addFieldConfig())
  .setPanelOptions(addOptions)
  .setPanelChangeHandler(changePanel)
  .setMigrationHandler(migrateOptions, ({ options }: PanelModel<Partial<Options>>) => options.v !== defaultOptions.v)
  .setSuggestionsSupplier(suggestions)
  .setDataSupport({ annotations: true, alertStates: false });
