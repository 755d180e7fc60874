const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;

/** The milliseconds of a span such as 30s, 5m, 1h, 3d or 4w; NaN for anything else. */
export function getSpan(text: string): number {
  const [, count, unit] = /^(\d+)([smhdw])$/.exec(text) ?? [];
  return isUnit(unit) ? Number(count) * units[unit] : NaN;
}

function isUnit(unit: string | undefined): unit is keyof typeof units {
  return unit !== undefined && unit in units;
}
