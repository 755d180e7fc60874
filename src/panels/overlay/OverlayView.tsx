import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import { useState, type ReactElement } from 'react';
import type { OverlaySeries } from '../../viz/overlay/overlayReading';
import { getOverlayLayout } from './getOverlayLayout';
import { IncidentTable } from './IncidentTable';
import { OverlayBody } from './OverlayBody';
import { OverlayHead } from './OverlayHead';
import type { OverlayPanelProps } from './overlayPanelProps';
import { OverlaySentence } from './OverlaySentence';
import { useIncidentWalk } from './useIncidentWalk';
import { useOverlayState } from './useOverlayState';

export interface OverlayViewProps {
  panel: OverlayPanelProps;
  reading: OverlaySeries;
}

const headHeight = 28;

/** Head, chart and list of incidents, or the incidents as a table in place of both. */
export function OverlayView({ panel, reading }: OverlayViewProps): ReactElement {
  const { width, height, options } = panel;
  const styles = useStyles2(getStyles);
  const state = useOverlayState(panel, reading);
  const [isTable, setIsTable] = useState(false);
  const incidents = useIncidentWalk(panel, state.findings);
  const layout = getOverlayLayout(width, height, options);
  const timeZone = options.timezone || panel.timeZone;
  if (layout.kind === 'sentence') {
    return <OverlaySentence state={state} timeZone={timeZone} width={width} height={height} />;
  }
  const bodyHeight = height - (layout.hasHead ? headHeight : 0);
  return (
    <div className={styles.view} style={{ width, height }}>
      {layout.hasHead && (
        <OverlayHead
          state={state}
          selected={incidents.selected}
          isTable={isTable}
          hasSources={width >= 420}
          onSelect={incidents.select}
          onTable={setIsTable}
        />
      )}
      {isTable ? (
        <IncidentTable
          findings={state.findings}
          timeZone={timeZone}
          title={panel.title}
          series={state.series}
          height={bodyHeight}
        />
      ) : (
        <OverlayBody
          panel={panel}
          reading={reading}
          state={state}
          layout={layout}
          incidents={incidents}
          timeZone={timeZone}
          height={bodyHeight}
        />
      )}
    </div>
  );
}

const getStyles = () => ({
  view: css({ display: 'flex', flexDirection: 'column', overflow: 'hidden' }),
});
