export interface NumberLimits {
  min: number;
  max: number;
}

const notNegative: NumberLimits = { min: 0, max: Number.MAX_VALUE };

/** The stored number if it lies within the limits, else the fallback. */
export function pickNumber(value: unknown, fallback: number, { min, max }: NumberLimits = notNegative): number {
  return typeof value === 'number' && value >= min && value <= max ? value : fallback;
}
