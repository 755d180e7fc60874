import type { PanelModel } from '@grafana/data';
import { colorSchemes } from '../../viz/colors/colorSchemes';
import { isRecord } from '../../viz/options/isRecord';
import { pickNumber } from '../../viz/options/pickNumber';
import { pickSwitch } from '../../viz/options/pickSwitch';
import { pickText } from '../../viz/options/pickText';
import { pickWord } from '../../viz/options/pickWord';
import { runMigrations } from '../../viz/options/runMigrations';
import { rowOrders } from '../../viz/strip/rowOrder';
import { detailChoices } from '../../viz/detail/detailChoices';
import { migrations } from './migrations';
import { defaultOptions, type Options } from './options';

/** Brings stored options to the present version and replaces what this version doesn't know by its default. */
export function migrateOptions(panel: Pick<PanelModel<unknown>, 'options'>): Options {
  const migrated = runMigrations(panel.options, migrations, defaultOptions.v);
  const { v, tooltip } = migrated;
  return {
    ...migrated,
    v: typeof v === 'number' ? v : defaultOptions.v,
    view: pickWord(migrated.view, ['strip', 'scatter'] as const, defaultOptions.view),
    importanceThreshold: pickNumber(migrated.importanceThreshold, defaultOptions.importanceThreshold),
    sort: pickWord(migrated.sort, rowOrders, defaultOptions.sort),
    rows: pickWord(migrated.rows, ['all', 'drifting'] as const, defaultOptions.rows),
    groupBy: pickWord(migrated.groupBy, ['none', 'kind', 'model', 'segment'] as const, defaultOptions.groupBy),
    rowHeight: pickNumber(migrated.rowHeight, defaultOptions.rowHeight),
    showLatest: pickSwitch(migrated.showLatest, defaultOptions.showLatest),
    showShare: pickSwitch(migrated.showShare, defaultOptions.showShare),
    showSearch: pickSwitch(migrated.showSearch, defaultOptions.showSearch),
    colorScheme: pickWord(migrated.colorScheme, colorSchemes, defaultOptions.colorScheme),
    showLegend: pickSwitch(migrated.showLegend, defaultOptions.showLegend),
    detail: pickWord(migrated.detail, detailChoices, defaultOptions.detail),
    openColumn: pickText(migrated.openColumn, defaultOptions.openColumn),
    tooltip: { ...defaultOptions.tooltip, ...(isRecord(tooltip) ? tooltip : {}) },
  };
}
