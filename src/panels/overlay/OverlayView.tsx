import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import { useState, type ReactElement } from 'react';
import type { OverlaySeries } from '../../viz/overlay/overlayReading';
import { getOverlayLayout } from './getOverlayLayout';
import { getZoomRange } from './getZoomRange';
import { IncidentList } from './IncidentList';
import { IncidentTable } from './IncidentTable';
import { OverlayChart } from './OverlayChart';
import { OverlayHead } from './OverlayHead';
import type { OverlayPanelProps } from './overlayPanelProps';
import { OverlaySentence } from './OverlaySentence';
import { useOverlayState } from './useOverlayState';

export interface OverlayViewProps {
  panel: OverlayPanelProps;
  reading: OverlaySeries;
}

const headHeight = 28;
const listWidth = 300;
const listShare = 0.34;
const gap = 8;

/** Head, chart and list of incidents, or the incidents as a table in place of both. */
export function OverlayView({ panel, reading }: OverlayViewProps): ReactElement {
  const { width, height, options, timeRange, onChangeTimeRange } = panel;
  const styles = useStyles2(getStyles);
  const state = useOverlayState(panel, reading);
  const [isTable, setIsTable] = useState(false);
  const [chosen, setChosen] = useState<number>();
  const { findings } = state;
  const selected = findings.findIndex(({ from }) => from === chosen);
  const layout = getOverlayLayout(width, height, options);
  const timeZone = options.timezone || panel.timeZone;
  if (layout.kind === 'sentence') {
    return <OverlaySentence state={state} timeZone={timeZone} width={width} height={height} />;
  }
  const bodyHeight = height - (layout.hasHead ? headHeight : 0);
  const list = findings.length > 0 && !isTable ? layout.list : 'off';
  const chartWidth = list === 'right' ? width - Math.min(listWidth, width * listShare) - gap : width;
  const chartHeight = list === 'bottom' ? Math.round(bodyHeight * (1 - listShare)) - gap : bodyHeight;
  const select = (index: number) => setChosen(findings[index]?.from);
  const zoom = (index: number) => {
    const finding = findings[index];
    if (finding !== undefined) {
      onChangeTimeRange(getZoomRange(finding, { from: timeRange.from.valueOf(), to: timeRange.to.valueOf() }));
    }
  };
  return (
    <div className={styles.view} style={{ width, height }}>
      {layout.hasHead && (
        <OverlayHead
          state={state}
          selected={selected}
          isTable={isTable}
          hasSources={width >= 420}
          onSelect={select}
          onTable={setIsTable}
        />
      )}
      <div className={list === 'right' ? styles.beside : styles.below} style={{ height: bodyHeight, gap }}>
        {isTable ? (
          <IncidentTable findings={findings} timeZone={timeZone} title={panel.title} series={state.series} />
        ) : (
          <OverlayChart
            panel={panel}
            frames={reading.frames}
            state={state}
            layout={layout}
            selected={findings[selected]}
            timeZone={timeZone}
            width={chartWidth}
            height={chartHeight}
          />
        )}
        {list !== 'off' && (
          <IncidentList
            findings={findings}
            selected={selected}
            timeZone={timeZone}
            hasSeries={state.series.length > 1}
            onSelect={select}
            onZoom={zoom}
          />
        )}
      </div>
    </div>
  );
}

const getStyles = () => ({
  view: css({ display: 'flex', flexDirection: 'column', overflow: 'hidden' }),
  beside: css({ display: 'flex', flexDirection: 'row', minHeight: 0 }),
  below: css({ display: 'flex', flexDirection: 'column', minHeight: 0 }),
});
