import type { FeatureColumn } from '../../src/core/drift/multivariate/featureColumn';

export const turningFeatures = ['size', 'load', 'queue', 'delay', 'channel'] as const;

/**
 * Five columns whose laws stay the same each by itself while `turn` (radians) loosens `load` from `size` and ties it to `delay`.
 * One value of `load` in 50 is missing.
 */
export function drawTurningLog(rows: number, turn: number, random: () => number): FeatureColumn[] {
  const draw = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const drawColumn = (): Float64Array => Float64Array.from({ length: rows }, draw);
  const [size, hidden, other] = [drawColumn(), drawColumn(), drawColumn()];
  const load = Array.from(size, (value, row) =>
    random() < 0.02 ? null : Math.cos(turn) * value + Math.sin(turn) * (hidden[row] ?? 0)
  );
  const channel = Array.from(size, (value, row) =>
    value + draw() > 0.5 ? 'shop' : (other[row] ?? 0) > 0 ? 'web' : 'phone'
  );
  return [
    { kind: 'numeric', values: size },
    { kind: 'numeric', values: load },
    { kind: 'numeric', values: other.map((value, row) => value + 0.5 * (size[row] ?? 0)) },
    { kind: 'numeric', values: hidden.map((value) => Math.exp(value / 2)) },
    { kind: 'categorical', values: channel },
  ];
}
