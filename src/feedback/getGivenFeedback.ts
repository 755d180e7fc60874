import type { Feedback, SeriesMark } from '../schema/domain/feedback';

/** The feedback on one of these incidents: of the same series, and overlapping in time. The newest of several. */
export function getGivenFeedback(all: readonly Feedback[], marks: readonly SeriesMark[]): Feedback | undefined {
  return all.find(({ incidents }) =>
    incidents.some((given) =>
      marks.some(
        ({ source, series, from, to }) =>
          given.source === source && given.series === series && given.from <= to && given.to >= from
      )
    )
  );
}
