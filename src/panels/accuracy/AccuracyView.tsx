import { css } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import type { CurveAnswer } from '../../viz/performance/curveAnswer';
import { AccuracyArea } from './AccuracyArea';
import type { AccuracyChart } from './accuracyChart';
import { AccuracyDetailPlace } from './AccuracyDetailPlace';
import type { AccuracyPanelProps } from './accuracyPanelProps';
import { AccuracySentence } from './AccuracySentence';
import { AccuracySummaryTable } from './AccuracySummaryTable';
import { getAccuracyLayout } from './getAccuracyLayout';
import { useHiddenLines } from './useHiddenLines';
import { useSelectedWindow } from './useSelectedWindow';

export interface AccuracyViewProps {
  panel: AccuracyPanelProps;
  chart: AccuracyChart;
  answers: readonly CurveAnswer[];
}

/** Widest share and width that the detail takes beside the chart. */
const detailShare = 0.45;
const detailWidth = 560;
const gap = 16;

/** The metric over windows, or its one sentence, and the detail of the window that was opened. */
export function AccuracyView({ panel, chart, answers }: AccuracyViewProps): ReactElement {
  const { width, height, options, timeZone } = panel;
  const styles = useStyles2(getStyles);
  const { hidden, toggle } = useHiddenLines(chart.lines);
  const lines = useMemo(() => chart.lines.filter(({ name }) => !hidden.has(name)), [chart, hidden]);
  const { place, select, clear } = useSelectedWindow(chart);
  const layout = getAccuracyLayout(width, height, options);
  if (layout.kind === 'sentence') {
    return (
      <>
        <AccuracySentence chart={chart} height={height} />
        <AccuracySummaryTable chart={chart} timeZone={timeZone} />
      </>
    );
  }
  const besideWidth = place !== undefined && layout.detail === 'panel' ? Math.min(width * detailShare, detailWidth) : 0;
  return (
    <div className={styles.view}>
      <AccuracyArea
        panel={panel}
        chart={chart}
        lines={lines}
        layout={layout}
        width={width - (besideWidth > 0 ? besideWidth + gap : 0)}
        marked={place}
        hidden={hidden}
        onToggle={toggle}
        onOpen={layout.detail === 'off' ? undefined : select}
      />
      {place !== undefined && layout.detail !== 'off' && (
        <AccuracyDetailPlace
          panel={panel}
          chart={chart}
          lines={lines}
          answers={answers}
          place={place}
          width={layout.detail === 'panel' ? besideWidth : undefined}
          onSelect={select}
          onClose={clear}
        />
      )}
      <AccuracySummaryTable chart={chart} timeZone={timeZone} />
    </div>
  );
}

const getStyles = () => ({
  view: css({ position: 'relative', display: 'flex', width: '100%', height: '100%', overflow: 'hidden' }),
});
