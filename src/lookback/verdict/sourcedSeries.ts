import type { SeriesFeedback } from '../../core/anomaly/feedback/seriesFeedback';
import type { HistorySeries } from '../../services/anomalies/verdict/judgeHistory';

/** A series to be judged, where it came from, and what was said of it. */
export interface SourcedSeries extends HistorySeries {
  /** Names its query (`getSourceKey`). */
  source: string;
  feedback?: SeriesFeedback;
}
