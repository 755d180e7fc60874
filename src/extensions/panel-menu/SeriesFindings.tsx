import type { AbsoluteTimeRange, DataQueryRequest } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';
import { FeedbackControl } from '../../feedback/FeedbackControl';
import { FeedbackList } from '../../feedback/FeedbackList';
import { getFeedbackOf } from '../../feedback/getFeedbackOf';
import { getGivenFeedback } from '../../feedback/getGivenFeedback';
import { getShownSource } from '../../feedback/getShownSource';
import type { Finding } from '../../viz/overlay/finding';
import { getFindingMarks } from '../../viz/overlay/getFindingMarks';
import { getSeriesIdentity } from '../../viz/overlay/getSeriesIdentity';
import { FindingList } from './FindingList';
import { getTimeFormatter } from './getTimeFormatter';
import type { ViewFeedback } from './useViewFeedback';
import type { ViewedSeries } from './viewedSeries';

export interface SeriesFeedback extends ViewFeedback {
  /** Whose queries the series came from, where that isn't noted with them. */
  request: DataQueryRequest | undefined;
}

interface SeriesFindingsProps extends SeriesFeedback {
  viewed: ViewedSeries;
  selected: number | undefined;
  range: AbsoluteTimeRange;
  timeZone: TimeZone;
  onSelect: (index: number) => void;
}

/** What was found in a series, and what people have said of it. */
export function SeriesFindings(props: SeriesFindingsProps) {
  const { viewed, selected, range, timeZone, onSelect, request, feedback, rights } = props;
  const { series, findings } = viewed;
  const formatTime = getTimeFormatter(range, series.times, timeZone);
  const source = getShownSource(series.frame, request);
  const getMarks = (finding: Finding) => getFindingMarks(finding, [series], () => source);
  const listed = findings.map((finding) => getGivenFeedback(feedback.all, getMarks(finding)));
  const shown = [{ source, series: getSeriesIdentity(series.frame.name, series.valueField) }];
  return (
    <>
      <FindingList
        findings={findings}
        selected={selected}
        formatTime={formatTime}
        onSelect={onSelect}
        renderFeedback={(finding, isSelected) => (
          <FeedbackControl
            marks={getMarks(finding)}
            isSelected={isSelected}
            sentence={`${series.name}: ${finding.text}`}
            feedback={feedback}
            rights={rights}
          />
        )}
      />
      <FeedbackList
        given={getFeedbackOf(feedback.all, shown, range).filter((given) => !listed.includes(given))}
        feedback={feedback}
        rights={rights}
        formatSpan={({ from, to }) => (to > from ? `${formatTime(from)} – ${formatTime(to)}` : formatTime(from))}
      />
    </>
  );
}
