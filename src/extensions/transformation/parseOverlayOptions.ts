import type { Direction } from '../../core/anomaly/detectorOptions';
import { isDetectorName } from '../../core/anomaly/isDetectorName';
import { defaultOverlayOptions } from './defaultOverlayOptions';
import { overlayLimits } from './overlayLimits';
import type { OverlayOptions } from './overlayOptions';

const directions: readonly Direction[] = ['both', 'up', 'down'];
const newestPolicies: ReadonlyArray<OverlayOptions['newest']> = ['judge', 'wait'];
const bands: ReadonlyArray<OverlayOptions['band']> = ['auto', 'always', 'never'];

/**
 * Options out of a dashboard, which people also write by hand: what is missing or makes no sense becomes the
 * default, numbers are brought into their range. Written without a schema library, because panels wait for it.
 */
export function parseOverlayOptions(stored: unknown): OverlayOptions {
  const given = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const fallback = defaultOverlayOptions;
  const detector = given.get('detector');
  const window = Math.round(parseNumber(given.get('window'), fallback.window, overlayLimits.window));
  const minPoints = Math.round(parseNumber(given.get('minPoints'), fallback.minPoints, overlayLimits.minPoints));
  return {
    v: fallback.v,
    detector: isDetectorName(detector) ? detector : fallback.detector,
    bandWidth: parseNumber(given.get('bandWidth'), fallback.bandWidth, overlayLimits.bandWidth),
    direction: parseWord(given.get('direction'), directions, fallback.direction),
    window,
    minPoints: Math.min(minPoints, window),
    band: parseWord(given.get('band'), bands, fallback.band),
    newest: parseWord(given.get('newest'), newestPolicies, fallback.newest),
    outliers: parseFlag(given.get('outliers'), fallback.outliers),
    score: parseFlag(given.get('score'), fallback.score),
  };
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
