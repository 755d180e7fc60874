import { FieldConfigProperty, PanelPlugin, type PanelModel } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { AccuracyPanel } from './AccuracyPanel';
import { addOptions } from './addOptions';
import { migrateOptions } from './migrateOptions';
import { defaultOptions, type Options } from './options';
import pluginJson from './plugin.json';
import { suggestions } from './suggestions';

void initPluginTranslations(pluginJson.id);

export const plugin = new PanelPlugin<Options>(AccuracyPanel)
  .useFieldConfig({
    disableStandardOptions: [FieldConfigProperty.Actions, FieldConfigProperty.FieldMinMax],
    standardOptions: { [FieldConfigProperty.Links]: { settings: { showOneClick: true } } },
  })
  .setPanelOptions(addOptions)
  .setMigrationHandler(migrateOptions, ({ options }: PanelModel<Partial<Options>>) => options.v !== defaultOptions.v)
  .setSuggestionsSupplier(suggestions);
