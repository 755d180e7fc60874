import { isPanelDetector } from '../../core/anomaly/isPanelDetector';
import { peerMethods } from '../../core/anomaly/peers/peerMethod';
import { pickNames } from '../../viz/options/pickNames';
import { defaultOverlayOptions } from './defaultOverlayOptions';
import { overlayLimits } from './overlayLimits';
import type { OverlayOptions } from './overlayOptions';

const directions: ReadonlyArray<OverlayOptions['direction']> = ['auto', 'both', 'up', 'down'];
const newestPolicies: ReadonlyArray<OverlayOptions['newest']> = ['judge', 'wait'];
const bands: ReadonlyArray<OverlayOptions['band']> = ['auto', 'always', 'never'];

/** What version 1 did where nobody chose. */
const defaultsOfVersion1: OverlayOptions = { ...defaultOverlayOptions, detector: 'rolling_robust', direction: 'both' };

/**
 * Options out of a dashboard, which people also write by hand: what is missing or makes no sense becomes the
 * default, numbers are brought into their range. Written without a schema library, because panels wait for it.
 */
export function parseOverlayOptions(stored: unknown): OverlayOptions {
  const given = readEntries(stored);
  const fallback = given.get('v') === 1 ? defaultsOfVersion1 : defaultOverlayOptions;
  const detector = given.get('detector');
  const budget = parseBudget(given.get('budget'));
  return {
    v: fallback.v,
    detector: isPanelDetector(detector) ? detector : fallback.detector,
    ...(budget && { budget }),
    direction: parseWord(given.get('direction'), directions, fallback.direction),
    bandWidth: parseNumber(given.get('bandWidth'), fallback.bandWidth, overlayLimits.bandWidth),
    window: Math.round(parseNumber(given.get('window'), fallback.window, overlayLimits.window)),
    peerMethod: parseWord(given.get('peerMethod'), peerMethods, fallback.peerMethod),
    peerGroupBy: pickNames(given.get('peerGroupBy')),
    band: parseWord(given.get('band'), bands, fallback.band),
    newest: parseWord(given.get('newest'), newestPolicies, fallback.newest),
    outliers: parseFlag(given.get('outliers'), fallback.outliers),
    score: parseFlag(given.get('score'), fallback.score),
  };
}

function parseBudget(stored: unknown): OverlayOptions['budget'] {
  const alarms = readEntries(stored).get('alarms');
  return typeof alarms === 'number' && alarms > 0
    ? { alarms: parseNumber(alarms, alarms, overlayLimits.alarms), per: 'week' }
    : undefined;
}

function readEntries(value: unknown): Map<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function parseWord<Word extends string>(value: unknown, words: readonly Word[], fallback: Word): Word {
  return words.find((word) => word === value) ?? fallback;
}

function parseNumber(value: unknown, fallback: number, { min, max }: { min: number; max: number }): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : fallback;
}

function parseFlag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
