import type { SeriesFeedback } from '../core/anomaly/feedback/seriesFeedback';
import type { Feedback } from '../schema/domain/feedback';
import type { ShownSeries } from './getFeedbackOf';

/** What was said of the incidents of one series, whatever the time. */
export function getSeriesFeedback(all: readonly Feedback[], { source, series }: ShownSeries): SeriesFeedback {
  const own = all.flatMap(({ kind, incidents }) =>
    incidents
      .filter((incident) => incident.source === source && incident.series === series)
      .map((mark) => ({ isReal: kind === 'incident', mark }))
  );
  return {
    usual: own.filter(({ isReal }) => !isReal).map(({ mark }) => mark),
    real: own.filter(({ isReal }) => isReal).map(({ mark }) => mark),
  };
}
