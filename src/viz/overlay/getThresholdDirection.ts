import { colorManipulator, type FieldConfig, type Threshold } from '@grafana/data';
import type { Direction } from '../../core/anomaly/detectorOptions';

/** How bad a color is; all others mean nothing bad. */
const badness: Readonly<Record<string, number>> = { yellow: 1, orange: 2, red: 3 };

/** Hues in degrees, from the first up to the second. */
const badHues: ReadonlyArray<readonly [from: number, to: number, badness: number]> = [
  [0, 18, 3],
  [18, 42, 2],
  [42, 68, 1],
  [340, 360, 3],
];

/**
 * Which side of a series is bad, read off its thresholds: `up` if colors only get worse with the value, `down` if they
 * only get better, `both` if they do either, undefined if they say nothing. The thresholds that Grafana gives to every
 * panel (green, red from 80) count only where the panel draws them.
 */
export function getThresholdDirection({ thresholds, custom }: FieldConfig): Direction | undefined {
  const steps = [...(thresholds?.steps ?? [])].sort((left, right) => getStart(left) - getStart(right));
  if (isStock(steps) && !isDrawn(custom)) {
    return undefined;
  }
  const ranks = steps.map(({ color }) => getBadness(color));
  const changes = ranks.slice(1).map((rank, index) => rank - (ranks[index] ?? rank));
  const isWorseUpwards = changes.some((change) => change > 0);
  const isBetterUpwards = changes.some((change) => change < 0);
  if (isWorseUpwards && isBetterUpwards) {
    return 'both';
  }
  return isWorseUpwards ? 'up' : isBetterUpwards ? 'down' : undefined;
}

/** Stored as JSON, the first step begins at null. */
function getStart({ value }: { value: number | null }): number {
  return value ?? -Infinity;
}

function isStock(steps: Threshold[]): boolean {
  const [first, second] = steps;
  return steps.length === 2 && first?.color === 'green' && second?.color === 'red' && second.value === 80;
}

function isDrawn(custom: unknown): boolean {
  const style = getProperty(custom, 'thresholdsStyle');
  const mode = getProperty(style, 'mode');
  return typeof mode === 'string' && mode !== 'off';
}

function getProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Of a name such as semi-dark-red, or of a color as CSS writes it. */
function getBadness(color: string): number {
  const [name] = color.split('-').slice(-1);
  if (name !== undefined && /^[a-z]+$/.test(name)) {
    return badness[name] ?? 0;
  }
  const { hue, saturation } = getHue(color);
  return saturation < 0.15 ? 0 : (badHues.find(([from, to]) => hue >= from && hue < to)?.[2] ?? 0);
}

function getHue(color: string): { hue: number; saturation: number } {
  if (!/^(#|rgb)/.test(color)) {
    return { hue: 0, saturation: 0 };
  }
  const [, ...parts] = /^#(..)(..)(..)/.exec(colorManipulator.asHexString(color)) ?? [];
  const [red = 0, green = 0, blue = 0] = parts.map((part) => parseInt(part, 16));
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const spread = most - least;
  if (spread === 0) {
    return { hue: 0, saturation: 0 };
  }
  const sextant =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return { hue: (sextant * 60 + 360) % 360, saturation: spread / most };
}
