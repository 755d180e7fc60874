import type { PanelModel } from '@grafana/data';
import { colorSchemes } from '../../viz/colors/colorSchemes';
import { isRecord } from '../../viz/options/isRecord';
import { pickNumber } from '../../viz/options/pickNumber';
import { pickSwitch } from '../../viz/options/pickSwitch';
import { pickWord } from '../../viz/options/pickWord';
import { runMigrations } from '../../viz/options/runMigrations';
import { rowOrders } from '../../viz/strip/rowOrder';
import { detailChoices } from '../../viz/detail/detailChoices';
import { migrations } from './migrations';
import { defaultOptions, type Options } from './options';

const baselines = ['auto', 'reference', 'series', 'peers', 'static'] as const;

/** Brings stored options to the present version and replaces what this version doesn't know by its default. */
export function migrateOptions(panel: Pick<PanelModel<unknown>, 'options'>): Options {
  const migrated = runMigrations(panel.options, migrations, defaultOptions.v);
  const { v, tooltip, baselineSeries, expected } = migrated;
  const number = (name: 'referenceShare' | 'tolerance' | 'tolerancePercent' | 'width' | 'rowHeight') =>
    pickNumber(migrated[name], defaultOptions[name]);
  return {
    ...migrated,
    v: typeof v === 'number' ? v : defaultOptions.v,
    baseline: pickWord(migrated.baseline, baselines, defaultOptions.baseline),
    referenceShare: number('referenceShare'),
    baselineSeries: typeof baselineSeries === 'string' ? baselineSeries : defaultOptions.baselineSeries,
    expected: typeof expected === 'number' && Number.isFinite(expected) ? expected : defaultOptions.expected,
    tolerance: number('tolerance'),
    tolerancePercent: number('tolerancePercent'),
    width: number('width'),
    direction: pickWord(migrated.direction, ['both', 'up', 'down'] as const, defaultOptions.direction),
    newest: pickWord(migrated.newest, ['judge', 'wait'] as const, defaultOptions.newest),
    sort: pickWord(migrated.sort, rowOrders, defaultOptions.sort),
    rows: pickWord(migrated.rows, ['all', 'off'] as const, defaultOptions.rows),
    rowHeight: number('rowHeight'),
    showSearch: pickSwitch(migrated.showSearch, defaultOptions.showSearch),
    colorScheme: pickWord(migrated.colorScheme, colorSchemes, defaultOptions.colorScheme),
    showLegend: pickSwitch(migrated.showLegend, defaultOptions.showLegend),
    detail: pickWord(migrated.detail, detailChoices, defaultOptions.detail),
    tooltip: { ...defaultOptions.tooltip, ...(isRecord(tooltip) ? tooltip : {}) },
  };
}
