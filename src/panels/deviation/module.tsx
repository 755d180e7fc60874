import { FieldConfigProperty, PanelPlugin, type PanelModel } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { addOptions } from './addOptions';
import { DeviationPanel } from './DeviationPanel';
import { migrateOptions } from './migrateOptions';
import { defaultOptions, type Options } from './options';
import pluginJson from './plugin.json';
import { suggestions } from './suggestions';

void initPluginTranslations(pluginJson.id);

export const plugin = new PanelPlugin<Options>(DeviationPanel)
  .useFieldConfig({
    disableStandardOptions: [FieldConfigProperty.Actions, FieldConfigProperty.Color, FieldConfigProperty.FieldMinMax],
    standardOptions: { [FieldConfigProperty.Links]: { settings: { showOneClick: true } } },
  })
  .setPanelOptions(addOptions)
  .setMigrationHandler(migrateOptions, ({ options }: PanelModel<Partial<Options>>) => options.v !== defaultOptions.v)
  .setSuggestionsSupplier(suggestions);
