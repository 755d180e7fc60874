import type { Feedback } from '../schema/domain/feedback';

/** A series that is on display. */
export interface ShownSeries {
  source: string;
  series: string;
}

/** The feedback on incidents of these series that lie in a stretch of time or reach into it. */
export function getFeedbackOf(
  all: readonly Feedback[],
  shown: readonly ShownSeries[],
  range: { from: number; to: number }
): Feedback[] {
  const known = new Set(shown.map(({ source, series }) => `${source} ${series}`));
  return all.filter(({ incidents }) =>
    incidents.some(
      ({ source, series, from, to }) => known.has(`${source} ${series}`) && from <= range.to && to >= range.from
    )
  );
}
