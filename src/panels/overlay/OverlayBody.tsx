import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import type { TimeZone } from '@grafana/schema';
import type { ReactElement } from 'react';
import { FeedbackControl } from '../../feedback/FeedbackControl';
import { FeedbackList } from '../../feedback/FeedbackList';
import type { OverlaySeries } from '../../viz/overlay/overlayReading';
import type { OverlayLayout } from './getOverlayLayout';
import { IncidentList } from './IncidentList';
import { OverlayChart } from './OverlayChart';
import type { OverlayPanelProps } from './overlayPanelProps';
import type { OverlayState } from './overlayState';
import { formatSpan } from './formatSpan';
import type { IncidentWalk } from './useIncidentWalk';
import { usePanelFeedback } from './usePanelFeedback';

export interface OverlayBodyProps {
  panel: OverlayPanelProps;
  reading: OverlaySeries;
  state: OverlayState;
  layout: Extract<OverlayLayout, { kind: 'chart' }>;
  incidents: IncidentWalk;
  timeZone: TimeZone;
  height: number;
}

const listWidth = 300;
const listShare = 0.34;
const gap = 8;

/** The chart, and the list of incidents beside or below it if there are any. */
export function OverlayBody(props: OverlayBodyProps): ReactElement {
  const { panel, reading, state, layout, incidents, timeZone, height } = props;
  const { findings, series } = state;
  const styles = useStyles2(getStyles);
  const { feedback, rights, getMarks, unlisted } = usePanelFeedback(panel, state);
  const list = findings.length > 0 || unlisted.length > 0 ? layout.list : 'off';
  const width = list === 'right' ? panel.width - Math.min(listWidth, panel.width * listShare) - gap : panel.width;
  return (
    <div className={list === 'right' ? styles.beside : styles.below} style={{ height, gap }}>
      <OverlayChart
        panel={panel}
        frames={reading.frames}
        state={state}
        layout={layout}
        selected={findings[incidents.selected]}
        timeZone={timeZone}
        width={width}
        height={list === 'bottom' ? Math.round(height * (1 - listShare)) - gap : height}
      />
      {list !== 'off' && (
        <div className={styles.list}>
          <IncidentList
            findings={findings}
            selected={incidents.selected}
            timeZone={timeZone}
            hasSeries={series.length > 1}
            onSelect={incidents.select}
            onZoom={incidents.zoom}
            renderFeedback={(finding, isSelected) => (
              <FeedbackControl
                marks={getMarks(finding)}
                isSelected={isSelected}
                sentence={`${finding.series}: ${finding.text}`}
                feedback={feedback}
                rights={rights}
              />
            )}
          />
          <FeedbackList
            given={unlisted}
            feedback={feedback}
            rights={rights}
            formatSpan={(span) => formatSpan(span, timeZone)}
          />
        </div>
      )}
    </div>
  );
}

const getStyles = () => ({
  beside: css({ display: 'flex', flexDirection: 'row', minHeight: 0 }),
  below: css({ display: 'flex', flexDirection: 'column', minHeight: 0 }),
  list: css({ flex: '1 1 0', minWidth: 0, minHeight: 0, overflow: 'auto' }),
});
