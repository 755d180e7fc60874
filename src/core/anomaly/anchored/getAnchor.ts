import { weekMs } from './weekMs';

/** 1970 began on a Thursday; the first Monday came four days later. */
const firstMonday = 4 * 86_400_000;

/**
 * The anchor of an instant: the last Monday, 00:00 UTC, that isn't after it. Milliseconds since 1970 in and out.
 * Everything that a verdict rests on is counted from here, so that it doesn't depend on what somebody looks at.
 */
export function getAnchor(time: number): number {
  return Math.floor((time - firstMonday) / weekMs) * weekMs + firstMonday;
}
