import type { TimeRange } from './analysisWindow';
import type { FixedWindowSize } from './windowGrid';

const hour = 3_600_000;

const sizes: ReadonlyArray<readonly [FixedWindowSize, number]> = [
  ['5m', hour / 12],
  ['15m', hour / 4],
  ['30m', hour / 2],
  ['1h', hour],
  ['3h', 3 * hour],
  ['6h', 6 * hour],
  ['12h', 12 * hour],
  ['1d', 24 * hour],
  ['1w', 168 * hour],
];

/** The shortest window that gives no more points than asked for. */
export function getAutoWindowSize(range: TimeRange, maxPoints: number): FixedWindowSize {
  const shortest = (range.to - range.from) / Math.max(1, maxPoints);
  return sizes.find(([, length]) => length >= shortest)?.[0] ?? '1M';
}
