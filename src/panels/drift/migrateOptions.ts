import type { PanelModel } from '@grafana/data';
import { colorSchemes } from '../../viz/colors/colorSchemes';
import { rowOrders } from '../../viz/strip/rowOrder';
import { migrations } from './migrations';
import { defaultOptions, type Options } from './options';

type StoredOptions = Record<string, unknown>;

/** Brings stored options to the present version and replaces what this version doesn't know by its default. */
export function migrateOptions(panel: Pick<PanelModel<unknown>, 'options'>): Options {
  const migrated = migrate(isRecord(panel.options) ? { ...panel.options } : {});
  const { v, tooltip } = migrated;
  return {
    ...migrated,
    v: typeof v === 'number' ? v : defaultOptions.v,
    sort: pickWord(migrated.sort, rowOrders, defaultOptions.sort),
    rows: pickWord(migrated.rows, ['all', 'drifting'] as const, defaultOptions.rows),
    rowHeight: pickNumber(migrated.rowHeight, defaultOptions.rowHeight),
    showLatest: pickSwitch(migrated.showLatest, defaultOptions.showLatest),
    showSearch: pickSwitch(migrated.showSearch, defaultOptions.showSearch),
    colorScheme: pickWord(migrated.colorScheme, colorSchemes, defaultOptions.colorScheme),
    showLegend: pickSwitch(migrated.showLegend, defaultOptions.showLegend),
    detail: pickWord(migrated.detail, ['auto', 'panel', 'drawer', 'off'] as const, defaultOptions.detail),
    tooltip: { ...defaultOptions.tooltip, ...(isRecord(tooltip) ? tooltip : {}) },
  };
}

/** Steps up to the present version. Options of a later version are left as they are. */
function migrate(stored: StoredOptions): StoredOptions {
  let options = stored;
  for (let version = getVersion(stored); version < defaultOptions.v; version++) {
    options = migrations[version]?.(options) ?? options;
  }
  return options;
}

function getVersion({ v }: StoredOptions): number {
  return typeof v === 'number' && Number.isInteger(v) && v >= 0 ? v : 0;
}

function isRecord(value: unknown): value is StoredOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pickWord<T extends string>(value: unknown, words: readonly T[], fallback: T): T {
  return words.find((word) => word === value) ?? fallback;
}

function pickNumber(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : fallback;
}

function pickSwitch(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
