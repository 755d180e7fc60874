import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { t } from '@grafana/i18n';
import { commonOptionsBuilder } from '@grafana/ui';
import { CostsEditor } from './CostsEditor';
import { defaultOptions, type Options } from './options';

type Builder = PanelOptionsEditorBuilder<Options>;

/** The panel's options as the editor shows them, by category. */
export function addOptions(builder: Builder): void {
  builder.addNumberInput({
    path: 'v',
    name: t('accuracy-options.version.name', 'Version of the options'),
    defaultValue: defaultOptions.v,
    showIf: () => false,
  });
  addTargetOptions(builder);
  addChartOptions(builder);
  addDetailOptions(builder);
  commonOptionsBuilder.addTooltipOptions(builder);
  commonOptionsBuilder.addLegendOptions(builder, true, false);
}

function addTargetOptions(builder: Builder): void {
  const category = [t('accuracy-options.target.category', 'Target')];
  builder
    .addNumberInput({
      path: 'target',
      name: t('accuracy-options.target.name', 'Target'),
      description: t(
        'accuracy-options.target.description',
        'What the metric should reach; windows that miss it are marked'
      ),
      category,
      settings: { placeholder: t('accuracy-options.target.placeholder', 'None') },
    })
    .addRadio({
      path: 'betterWhen',
      name: t('accuracy-options.better.name', 'Better when'),
      description: t('accuracy-options.better.description', 'Auto: errors and losses when lower, all else when higher'),
      category,
      defaultValue: defaultOptions.betterWhen,
      settings: {
        options: [
          { value: 'auto', label: t('accuracy-options.better.auto', 'Auto') },
          { value: 'higher', label: t('accuracy-options.better.higher', 'Higher') },
          { value: 'lower', label: t('accuracy-options.better.lower', 'Lower') },
        ],
      },
    })
    .addNumberInput({
      path: 'baseline',
      name: t('accuracy-options.baseline.name', 'At training'),
      description: t('accuracy-options.baseline.description', 'The metric that the version had in training, as a line'),
      category,
      settings: { placeholder: t('accuracy-options.target.placeholder', 'None') },
    });
}

function addChartOptions(builder: Builder): void {
  const category = [t('accuracy-options.chart.category', 'Chart')];
  builder
    .addBooleanSwitch({
      path: 'showInterval',
      name: t('accuracy-options.interval.name', '95 % interval'),
      category,
      defaultValue: defaultOptions.showInterval,
    })
    .addBooleanSwitch({
      path: 'showLabelMaturity',
      name: t('accuracy-options.maturity.name', 'Missing labels'),
      description: t('accuracy-options.maturity.description', 'Shades windows whose labels are not all in'),
      category,
      defaultValue: defaultOptions.showLabelMaturity,
    });
}

function addDetailOptions(builder: Builder): void {
  const category = [t('accuracy-options.detail.category', 'Detail')];
  builder
    .addRadio({
      path: 'detail',
      name: t('accuracy-options.detail.name', 'A window opens'),
      description: t(
        'accuracy-options.detail.description',
        'Confusion matrix, curves, residuals and threshold of a window'
      ),
      category,
      defaultValue: defaultOptions.detail,
      settings: {
        options: [
          { value: 'auto', label: t('accuracy-options.detail.auto', 'Auto') },
          { value: 'panel', label: t('accuracy-options.detail.panel', 'In the panel') },
          { value: 'drawer', label: t('accuracy-options.detail.drawer', 'A drawer') },
          { value: 'off', label: t('accuracy-options.detail.off', 'Nothing') },
        ],
      },
    })
    .addCustomEditor({
      id: 'costs',
      path: 'costs',
      name: t('accuracy-options.costs.name', 'What a prediction is worth'),
      description: t(
        'accuracy-options.costs.description',
        'By confusion cell; costs are negative. Weighs the threshold'
      ),
      category,
      editor: CostsEditor,
    });
}
