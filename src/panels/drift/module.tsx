import { FieldConfigProperty, PanelPlugin, ThresholdsMode, type PanelModel } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { addOptions } from './addOptions';
import { DriftPanel } from './DriftPanel';
import { migrateOptions } from './migrateOptions';
import { defaultOptions, type Options } from './options';
import pluginJson from './plugin.json';
import { suggestions } from './suggestions';

void initPluginTranslations(pluginJson.id);

export const plugin = new PanelPlugin<Options>(DriftPanel)
  .useFieldConfig({
    disableStandardOptions: [
      FieldConfigProperty.Actions,
      FieldConfigProperty.Color,
      FieldConfigProperty.DisplayName,
      FieldConfigProperty.FieldMinMax,
      FieldConfigProperty.Mappings,
      FieldConfigProperty.Max,
      FieldConfigProperty.Min,
    ],
    standardOptions: {
      [FieldConfigProperty.Links]: { settings: { showOneClick: true } },
      [FieldConfigProperty.Thresholds]: {
        defaultValue: {
          mode: ThresholdsMode.Absolute,
          steps: [
            { value: Number.NEGATIVE_INFINITY, color: 'blue' },
            { value: 0.8, color: 'yellow' },
            { value: 1, color: 'orange' },
            { value: 3, color: 'red' },
          ],
        },
      },
    },
  })
  .setPanelOptions(addOptions)
  .setDataSupport({ annotations: true, alertStates: false })
  .setMigrationHandler(migrateOptions, ({ options }: PanelModel<Partial<Options>>) => options.v !== defaultOptions.v)
  .setSuggestionsSupplier(suggestions);
