import type { PanelModel } from '@grafana/data';
import { isRecord } from '../../viz/options/isRecord';
import { pickSwitch } from '../../viz/options/pickSwitch';
import { pickWord } from '../../viz/options/pickWord';
import { runMigrations } from '../../viz/options/runMigrations';
import { detailChoices } from '../../viz/detail/detailChoices';
import { migrations } from './migrations';
import { defaultOptions, type CellValues, type Options } from './options';

/** Brings stored options to the present version and replaces what this version doesn't know by its default. */
export function migrateOptions(panel: Pick<PanelModel<unknown>, 'options'>): Options {
  const migrated = runMigrations(panel.options, migrations, defaultOptions.v);
  const { v, tooltip, legend } = migrated;
  return {
    ...migrated,
    v: typeof v === 'number' ? v : defaultOptions.v,
    target: pickFinite(migrated.target),
    betterWhen: pickWord(migrated.betterWhen, ['auto', 'higher', 'lower'] as const, defaultOptions.betterWhen),
    baseline: pickFinite(migrated.baseline),
    showInterval: pickSwitch(migrated.showInterval, defaultOptions.showInterval),
    showLabelMaturity: pickSwitch(migrated.showLabelMaturity, defaultOptions.showLabelMaturity),
    detail: pickWord(migrated.detail, detailChoices, defaultOptions.detail),
    costs: pickCosts(migrated.costs),
    legend: { ...defaultOptions.legend, ...(isRecord(legend) ? legend : {}) },
    tooltip: { ...defaultOptions.tooltip, ...(isRecord(tooltip) ? tooltip : {}) },
  };
}

function pickFinite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function pickCosts(value: unknown): CellValues | undefined {
  if (!isRecord(value)) {
    return undefined;
  }
  return {
    truePositive: pickFinite(value.truePositive) ?? 0,
    falsePositive: pickFinite(value.falsePositive) ?? 0,
    falseNegative: pickFinite(value.falseNegative) ?? 0,
    trueNegative: pickFinite(value.trueNegative) ?? 0,
  };
}
