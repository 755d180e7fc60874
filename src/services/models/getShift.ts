import type { ModelSettings } from '../../schema/settings/modelSettings';

const week = 604_800_000;

/**
 * Milliseconds that a log is moved by, always whole weeks. `{to: "now"}` moves its last row into the week after `now`,
 * so weekday and hour stay true and the newest weeks are always there.
 */
export function getShift(shift: ModelSettings['shift'], last: number | null, now: number): number {
  if (shift === undefined || last === null) {
    return 0;
  }
  const weeks = 'weeks' in shift ? shift.weeks : Math.ceil((now - last) / week);
  return weeks * week;
}
