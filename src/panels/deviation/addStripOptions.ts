import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { t } from '@grafana/i18n';
import { defaultOptions, type Options } from './options';

type Builder = PanelOptionsEditorBuilder<Options>;

/** Rows, colours and detail. */
export function addStripOptions(builder: Builder): void {
  addRowOptions(builder);
  addLookOptions(builder);
}

function addRowOptions(builder: Builder): void {
  const category = [t('deviation-options.rows.category', 'Rows')];
  builder
    .addRadio({
      path: 'sort',
      name: t('deviation-options.sort.name', 'Order'),
      category,
      defaultValue: defaultOptions.sort,
      settings: {
        options: [
          { value: 'worst', label: t('deviation-options.sort.worst', 'Worst first') },
          { value: 'latest', label: t('deviation-options.sort.latest', 'Worst now') },
          { value: 'name', label: t('deviation-options.sort.name-option', 'Name') },
        ],
      },
    })
    .addRadio({
      path: 'rows',
      name: t('deviation-options.show.name', 'Show'),
      category,
      defaultValue: defaultOptions.rows,
      settings: {
        options: [
          { value: 'all', label: t('deviation-options.show.all', 'All series') },
          { value: 'off', label: t('deviation-options.show.off', 'Those that were off') },
        ],
      },
    })
    .addBooleanSwitch({
      path: 'showSearch',
      name: t('deviation-options.search.name', 'Search box'),
      category,
      defaultValue: defaultOptions.showSearch,
    })
    .addSliderInput({
      path: 'rowHeight',
      name: t('deviation-options.row-height.name', 'Row height'),
      description: t('deviation-options.row-height.description', 'In pixels; 0 fits the rows to the panel'),
      category,
      defaultValue: defaultOptions.rowHeight,
      settings: { min: 0, max: 60, step: 1 },
    });
}

function addLookOptions(builder: Builder): void {
  const colors = [t('deviation-options.colors.category', 'Colors')];
  builder
    .addSelect({
      path: 'colorScheme',
      name: t('deviation-options.scheme.name', 'Color scheme'),
      category: colors,
      defaultValue: defaultOptions.colorScheme,
      settings: {
        options: [
          {
            value: 'blue-orange',
            label: t('deviation-options.scheme.blue-orange', 'Blue to orange (color-blind safe)'),
          },
          { value: 'green-red', label: t('deviation-options.scheme.green-red', 'Green to red') },
          { value: 'single', label: t('deviation-options.scheme.single', 'Shades of gray (color-blind safe)') },
        ],
      },
    })
    .addBooleanSwitch({
      path: 'showLegend',
      name: t('deviation-options.legend.name', 'Legend'),
      category: colors,
      defaultValue: defaultOptions.showLegend,
    })
    .addRadio({
      path: 'detail',
      name: t('deviation-options.detail.name', 'A click opens'),
      description: t('deviation-options.detail.description', 'The series over its band, and what of it lies off'),
      category: [t('deviation-options.detail.category', 'Detail')],
      defaultValue: defaultOptions.detail,
      settings: {
        options: [
          { value: 'auto', label: t('deviation-options.detail.auto', 'Auto') },
          { value: 'panel', label: t('deviation-options.detail.panel', 'In the panel') },
          { value: 'drawer', label: t('deviation-options.detail.drawer', 'A drawer') },
          { value: 'off', label: t('deviation-options.detail.off', 'Nothing') },
        ],
      },
    });
}
