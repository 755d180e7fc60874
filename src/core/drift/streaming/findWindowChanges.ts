import { getLevelNoise } from '../../series/getLevelNoise';
import type { ChangeDetector } from './changeDetector';
import type { ChangeDetectorName } from './changeDetectorName';
import { windowDetectors } from './windowDetectors';
import type { WindowDetector } from './windowDetectors';

/** A change of the level of a series. */
export interface WindowChange {
  /** Place of the first value of the new level. */
  at: number;
  /** Place of the value at which the detector was sure; null for one that looks back over the whole series. */
  foundAt: number | null;
  /** Means from the change before to this one, and from here to the next. */
  before: number;
  after: number;
  /** |after − before| over the noise of the series. */
  score: number;
}

export type WindowChanges =
  | { kind: 'told'; changes: WindowChange[] }
  | { kind: 'untold'; reason: 'too_few'; fewestValues: number }
  | { kind: 'untold'; reason: 'not_shares' };

/**
 * Changes of the level of a series of windows, as a detector of `windowDetectors` finds them.
 *
 * Values are taken over the series' noise (`getLevelNoise`), so that a detector's limits mean the same for a score, a share and a
 * count; DDM gets shares as they are. A detector that follows is sure some values late: the level is then said to have changed at the
 * split of the values since the change before that leaves the least squared error, and the detector begins afresh there. Finite values
 * only; a constant has no change. O(values × changes × update), O(n²) at worst for PELT.
 */
export function findWindowChanges(values: Float64Array, name: ChangeDetectorName): WindowChanges {
  const detector = windowDetectors[name];
  if (values.length < detector.fewestValues) {
    return { kind: 'untold', reason: 'too_few', fewestValues: detector.fewestValues };
  }
  if (detector.scale === 'share' && values.some((value) => value < 0 || value > 1)) {
    return { kind: 'untold', reason: 'not_shares' };
  }
  const noise = getLevelNoise(values);
  return { kind: 'told', changes: noise > 0 ? measureChanges(values, locate(values, noise, detector), noise) : [] };
}

type Place = Pick<WindowChange, 'at' | 'foundAt'>;

function locate(values: Float64Array, noise: number, detector: WindowDetector): Place[] {
  if (detector.kind === 'looking_back') {
    return detector.find(values).map((at) => ({ at, foundAt: null }));
  }
  const origin = values[0] ?? 0;
  const scaled = detector.scale === 'share' ? values : values.map((value) => (value - origin) / noise);
  return follow(scaled, detector.build);
}

/** Begins afresh at each change that it finds, with the values since then. */
function follow(values: Float64Array, build: () => ChangeDetector): Place[] {
  const places: Place[] = [];
  let detector = build();
  let from = 0;
  let sure = 0;
  for (let index = 0; index < values.length; index++) {
    if (detector.update(values[index] ?? NaN) !== 'drift') {
      continue;
    }
    from = findSplit(values, from, index);
    sure = Math.max(sure, index);
    places.push({ at: from, foundAt: sure });
    detector = build();
    index = from - 1;
  }
  return places;
}

/** Where to cut the values from `first` to `last` in two so that the squared error about their means is least. O(n). */
function findSplit(values: Float64Array, first: number, last: number): number {
  const rows = last - first + 1;
  const total = getSum(values, first, last + 1);
  let best = { at: last, gain: -1 };
  let sum = 0;
  for (let at = first + 1; at <= last; at++) {
    sum += values[at - 1] ?? NaN;
    const older = at - first;
    const gain = (sum - (older * total) / rows) ** 2 / (older * (rows - older));
    if (gain > best.gain) {
      best = { at, gain };
    }
  }
  return best.at;
}

function measureChanges(values: Float64Array, places: readonly Place[], noise: number): WindowChange[] {
  return places.map(({ at, foundAt }, index): WindowChange => {
    const before = getMean(values, places[index - 1]?.at ?? 0, at);
    const after = getMean(values, at, places[index + 1]?.at ?? values.length);
    return { at, foundAt, before, after, score: Math.abs(after - before) / noise };
  });
}

function getMean(values: Float64Array, from: number, to: number): number {
  return getSum(values, from, to) / (to - from);
}

function getSum(values: Float64Array, from: number, to: number): number {
  return values.subarray(from, to).reduce((sum, value) => sum + value, 0);
}
