import type { RegistryEvent } from '../../registries/modelRegistry';
import type { Moment } from './moment';

interface ChangeTime extends Pick<RegistryEvent, 'time' | 'timeSource'> {
  anchor: number;
}

/**
 * The time of a change to something that keeps when it was last changed. That time means this change where it has moved on since the
 * reading before, by the vendor's own clock; otherwise the vendor doesn't count such a change, and it is observed.
 */
export function getChangeTime(before: number | null, after: number | null, { observedAt, anchor }: Moment): ChangeTime {
  return after !== null && before !== null && after > before
    ? { time: after, timeSource: 'vendor', anchor }
    : { time: observedAt, timeSource: 'observed', anchor };
}
