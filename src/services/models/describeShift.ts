const week = 604_800_000;

/** For people; empty without a shift. */
export function describeShift(shift: number): string {
  const weeks = Math.round(shift / week);
  return weeks === 0 ? '' : `log times moved ${weeks > 0 ? 'forward' : 'back'} by ${Math.abs(weeks)} weeks`;
}
