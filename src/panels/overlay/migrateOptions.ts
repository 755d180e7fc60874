import type { PanelModel } from '@grafana/data';
import { isPanelDetector } from '../../core/anomaly/isPanelDetector';
import { peerMethods } from '../../core/anomaly/peers/peerMethod';
import { overlayQueryLimits } from '../../schema/query/overlayQueryLimits';
import { isRecord } from '../../viz/options/isRecord';
import { pickNames } from '../../viz/options/pickNames';
import { pickNumber } from '../../viz/options/pickNumber';
import { pickSwitch } from '../../viz/options/pickSwitch';
import { pickWord } from '../../viz/options/pickWord';
import { runMigrations } from '../../viz/options/runMigrations';
import { migrations } from './migrations';
import { defaultOptions, type Options } from './options';

/** Brings stored options to the present version and replaces what this version doesn't know by its default. */
export function migrateOptions(panel: Pick<PanelModel<unknown>, 'options'>): Options {
  const stored = runMigrations(panel.options, migrations, defaultOptions.v);
  const { v, detector, timezone, legend, tooltip } = stored;
  const fallback = defaultOptions;
  const { alarms, bandWidth, window } = overlayQueryLimits;
  return {
    ...stored,
    v: typeof v === 'number' ? v : fallback.v,
    detector: isPanelDetector(detector) ? detector : fallback.detector,
    direction: pickWord(stored.direction, ['auto', 'both', 'up', 'down'] as const, fallback.direction),
    alarmsPerWeek: pickNumber(stored.alarmsPerWeek, fallback.alarmsPerWeek, { min: 0, max: alarms.max }),
    bandWidth: pickNumber(stored.bandWidth, fallback.bandWidth, bandWidth),
    window: Math.round(pickNumber(stored.window, fallback.window, window)),
    peerMethod: pickWord(stored.peerMethod, peerMethods, fallback.peerMethod),
    peerGroupBy: pickNames(stored.peerGroupBy),
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

/** Grafana's Time series stores a list of time zones. */
function pickTimezone(value: unknown): string {
  const zone: unknown = Array.isArray(value) ? value[0] : value;
  return typeof zone === 'string' ? zone : defaultOptions.timezone;
}
