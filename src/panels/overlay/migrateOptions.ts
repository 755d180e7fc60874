import type { PanelModel } from '@grafana/data';
import { isDetectorName } from '../../core/anomaly/isDetectorName';
import { overlayQueryLimits } from '../../schema/query/overlayQueryLimits';
import { migrations } from './migrations';
import { defaultOptions, type Options } from './options';

type StoredOptions = Record<string, unknown>;

interface Limits {
  min: number;
  max: number;
}

/** Brings stored options to the present version and replaces what this version doesn't know by its default. */
export function migrateOptions(panel: Pick<PanelModel<unknown>, 'options'>): Options {
  const stored = migrate(isRecord(panel.options) ? { ...panel.options } : {});
  const { v, detector, timezone, legend, tooltip } = stored;
  const fallback = defaultOptions;
  const { alarms, bandWidth, window } = overlayQueryLimits;
  return {
    ...stored,
    v: typeof v === 'number' ? v : fallback.v,
    detector: isDetectorName(detector) ? detector : fallback.detector,
    direction: pickWord(stored.direction, ['auto', 'both', 'up', 'down'] as const, fallback.direction),
    alarmsPerWeek: pickNumber(stored.alarmsPerWeek, { min: 0, max: alarms.max }, fallback.alarmsPerWeek),
    bandWidth: pickNumber(stored.bandWidth, bandWidth, fallback.bandWidth),
    window: Math.round(pickNumber(stored.window, window, fallback.window)),
    newest: pickWord(stored.newest, ['judge', 'wait'] as const, fallback.newest),
    clamp: pickWord(stored.clamp, ['auto', 'off'] as const, fallback.clamp),
    band: pickWord(stored.band, ['auto', 'always', 'never'] as const, fallback.band),
    outliers: pickSwitch(stored.outliers, fallback.outliers),
    regions: pickSwitch(stored.regions, fallback.regions),
    scoreStrip: pickSwitch(stored.scoreStrip, fallback.scoreStrip),
    incidents: pickWord(stored.incidents, ['auto', 'right', 'bottom', 'off'] as const, fallback.incidents),
    timezone: pickTimezone(timezone),
    legend: { ...fallback.legend, ...(isRecord(legend) ? legend : {}) },
    tooltip: { ...fallback.tooltip, ...(isRecord(tooltip) ? tooltip : {}) },
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

function pickNumber(value: unknown, { min, max }: Limits, fallback: number): number {
  return typeof value === 'number' && value >= min && value <= max ? value : fallback;
}

function pickSwitch(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

/** Grafana's Time series stores a list of time zones. */
function pickTimezone(value: unknown): string {
  const zone: unknown = Array.isArray(value) ? value[0] : value;
  return typeof zone === 'string' ? zone : defaultOptions.timezone;
}
