import type { AbsoluteTimeRange } from '@grafana/data';

/** An incident is shown with so many times its own length before and after it. */
const margin = 2;
/** And with at least this share of what was shown before. */
const leastShare = 1 / 12;

/** The time range that shows an incident and what was usual around it, never wider than the present one. */
export function getZoomRange({ from, to }: AbsoluteTimeRange, present: AbsoluteTimeRange): AbsoluteTimeRange {
  const most = present.to - present.from;
  const width = Math.min(most, Math.max((to - from) * (1 + 2 * margin), most * leastShare));
  const middle = (from + to) / 2;
  return { from: Math.round(middle - width / 2), to: Math.round(middle + width / 2) };
}
