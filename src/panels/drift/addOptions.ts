import type { PanelOptionsEditorBuilder } from '@grafana/data';
import { t } from '@grafana/i18n';
import { commonOptionsBuilder } from '@grafana/ui';
import { defaultOptions, type Options } from './options';

type Builder = PanelOptionsEditorBuilder<Options>;

/** The panel's options as the editor shows them, by category. */
export function addOptions(builder: Builder): void {
  builder.addNumberInput({
    path: 'v',
    name: t('drift-options.version.name', 'Version of the options'),
    defaultValue: defaultOptions.v,
    showIf: () => false,
  });
  addViewOptions(builder);
  addRowOptions(builder);
  addRowDetailOptions(builder);
  addColorOptions(builder);
  addDetailOptions(builder);
  commonOptionsBuilder.addTooltipOptions(builder, true);
}

function addViewOptions(builder: Builder): void {
  const category = [t('drift-options.view.category', 'View')];
  builder
    .addRadio({
      path: 'view',
      name: t('drift-options.view.name', 'Starts with'),
      description: t('drift-options.view.description', 'The scatter needs the importance of the columns'),
      category,
      defaultValue: defaultOptions.view,
      settings: {
        options: [
          { value: 'strip', label: t('drift-options.view.strip', 'Strip') },
          { value: 'scatter', label: t('drift-options.view.scatter', 'Scatter') },
        ],
      },
    })
    .addNumberInput({
      path: 'importanceThreshold',
      name: t('drift-options.importance.name', 'Important from'),
      description: t('drift-options.importance.description', 'Parts the scatter in two; 0 to 1'),
      category,
      defaultValue: defaultOptions.importanceThreshold,
      settings: { min: 0, max: 1, step: 0.05 },
    });
}

function addRowOptions(builder: Builder): void {
  const category = [t('drift-options.rows.category', 'Rows')];
  builder
    .addRadio({
      path: 'sort',
      name: t('drift-options.sort.name', 'Order'),
      description: t(
        'drift-options.sort.description',
        'Worst: by the highest ratio of score to threshold in the range'
      ),
      category,
      defaultValue: defaultOptions.sort,
      settings: {
        options: [
          { value: 'worst', label: t('drift-options.sort.worst', 'Worst first') },
          { value: 'latest', label: t('drift-options.sort.latest', 'Worst now') },
          { value: 'name', label: t('drift-options.sort.name-option', 'Name') },
        ],
      },
    })
    .addRadio({
      path: 'rows',
      name: t('drift-options.show.name', 'Show'),
      description: t('drift-options.show.description', 'Drifting: rows that drift in some window of the range'),
      category,
      defaultValue: defaultOptions.rows,
      settings: {
        options: [
          { value: 'all', label: t('drift-options.show.all', 'All rows') },
          { value: 'drifting', label: t('drift-options.show.drifting', 'Drifting rows') },
        ],
      },
    })
    .addSelect({
      path: 'groupBy',
      name: t('drift-options.group.name', 'Group'),
      description: t('drift-options.group.description', 'Puts rows together, each group in the order above'),
      category,
      defaultValue: defaultOptions.groupBy,
      settings: {
        options: [
          { value: 'none', label: t('drift-options.group.none', 'No groups') },
          { value: 'kind', label: t('drift-options.group.kind', 'By type of column') },
          { value: 'segment', label: t('drift-options.group.segment', 'By segment') },
          { value: 'model', label: t('drift-options.group.model', 'By model') },
        ],
      },
    });
}

function addRowDetailOptions(builder: Builder): void {
  const category = [t('drift-options.rows.category', 'Rows')];
  builder
    .addBooleanSwitch({
      path: 'showShare',
      name: t('drift-options.share.name', 'Share drifting'),
      description: t('drift-options.share.description', 'Of all rows, window by window, above the strip'),
      category,
      defaultValue: defaultOptions.showShare,
    })
    .addBooleanSwitch({
      path: 'showLatest',
      name: t('drift-options.latest.name', 'Latest score'),
      description: t('drift-options.latest.description', 'Beside the name, from the last window that has ended'),
      category,
      defaultValue: defaultOptions.showLatest,
    })
    .addBooleanSwitch({
      path: 'showSearch',
      name: t('drift-options.search.name', 'Search box'),
      description: t('drift-options.search.description', 'Where there is room for it and rows to search'),
      category,
      defaultValue: defaultOptions.showSearch,
    })
    .addSliderInput({
      path: 'rowHeight',
      name: t('drift-options.row-height.name', 'Row height'),
      description: t('drift-options.row-height.description', 'In pixels; 0 fits the rows to the panel'),
      category,
      defaultValue: defaultOptions.rowHeight,
      settings: { min: 0, max: 60, step: 1 },
    });
}

function addColorOptions(builder: Builder): void {
  const category = [t('drift-options.colors.category', 'Colors')];
  builder
    .addSelect({
      path: 'colorScheme',
      name: t('drift-options.scheme.name', 'Color scheme'),
      description: t(
        'drift-options.scheme.description',
        'Cells are colored by the ratio of score to threshold. Every scheme also marks drifting cells with a triangle'
      ),
      category,
      defaultValue: defaultOptions.colorScheme,
      settings: {
        options: [
          { value: 'blue-orange', label: t('drift-options.scheme.blue-orange', 'Blue to orange (color-blind safe)') },
          { value: 'green-red', label: t('drift-options.scheme.green-red', 'Green to red') },
          { value: 'single', label: t('drift-options.scheme.single', 'Shades of gray (color-blind safe)') },
          {
            value: 'thresholds',
            label: t('drift-options.scheme.thresholds', "From this panel's thresholds, on the ratio"),
          },
        ],
      },
    })
    .addBooleanSwitch({
      path: 'showLegend',
      name: t('drift-options.legend.name', 'Legend'),
      category,
      defaultValue: defaultOptions.showLegend,
    });
}

function addDetailOptions(builder: Builder): void {
  const category = [t('drift-options.detail.category', 'Detail')];
  builder.addRadio({
    path: 'detail',
    name: t('drift-options.detail.name', 'A click opens'),
    description: t('drift-options.detail.description', 'Both distributions, the numbers and how they came about'),
    category,
    defaultValue: defaultOptions.detail,
    settings: {
      options: [
        {
          value: 'auto',
          label: t('drift-options.detail.auto', 'Auto'),
          description: t(
            'drift-options.detail.auto-description',
            'In the panel when it is large enough, else a drawer'
          ),
        },
        { value: 'panel', label: t('drift-options.detail.panel', 'In the panel') },
        { value: 'drawer', label: t('drift-options.detail.drawer', 'A drawer') },
        {
          value: 'off',
          label: t('drift-options.detail.off', 'Nothing'),
          description: t('drift-options.detail.off-description', 'A click pins the tooltip'),
        },
      ],
    },
  });
  builder.addTextInput({
    path: 'openColumn',
    name: t('drift-options.open-column.name', 'Open column'),
    description: t(
      'drift-options.open-column.description',
      'Its last window is open from the start, in a panel that is large enough. A name or a variable such as $feature'
    ),
    category,
    defaultValue: defaultOptions.openColumn,
    showIf: ({ detail }) => detail === 'auto' || detail === 'panel',
  });
}
