import { css } from '@emotion/css';
import { VizLayout, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { AccuracyChart, ChartLine } from './accuracyChart';
import { AccuracyLegend } from './AccuracyLegend';
import type { AccuracyPanelProps } from './accuracyPanelProps';
import { AccuracyPlot } from './AccuracyPlot';
import { AccuracyToolbar } from './AccuracyToolbar';
import type { AccuracyLayout } from './getAccuracyLayout';
import { getHeadline } from './getHeadline';

export interface AccuracyAreaProps {
  panel: AccuracyPanelProps;
  chart: AccuracyChart;
  /** Those of the chart's lines that are shown. */
  lines: readonly ChartLine[];
  layout: Extract<AccuracyLayout, { kind: 'chart' }>;
  width: number;
  /** Place of the window whose detail is open. */
  marked: number | undefined;
  hidden: ReadonlySet<string>;
  onToggle: (name: string, isAdding: boolean) => void;
  onOpen: ((place: number) => void) | undefined;
}

const toolbarHeight = 36;
const mostOfHeight = '35%';
const mostOfWidth = '60%';

/** Toolbar, chart and legend. */
export function AccuracyArea(props: AccuracyAreaProps): ReactElement {
  const { panel, chart, lines, layout, width, marked, onOpen } = props;
  const { legend } = panel.options;
  const styles = useStyles2(getStyles);
  const headline = getHeadline(chart);
  const description = `${headline.value}: ${headline.sentence}`;
  return (
    <div className={styles.area} style={{ width }}>
      {layout.hasToolbar && <AccuracyToolbar chart={chart} headline={headline} opened={marked} onOpen={onOpen} />}
      <VizLayout
        width={width}
        height={panel.height - (layout.hasToolbar ? toolbarHeight : 0)}
        legend={
          layout.hasLegend ? (
            <VizLayout.Legend
              placement={legend.placement}
              width={legend.width}
              maxHeight={legend.placement === 'bottom' ? mostOfHeight : undefined}
              maxWidth={mostOfWidth}
            >
              <AccuracyLegend chart={chart} options={legend} hidden={props.hidden} onToggle={props.onToggle} />
            </VizLayout.Legend>
          ) : null
        }
      >
        {(plotWidth, plotHeight) => (
          <AccuracyPlot
            panel={panel}
            chart={chart}
            lines={lines}
            width={plotWidth}
            height={plotHeight}
            marked={marked}
            description={description}
            onOpen={onOpen}
          />
        )}
      </VizLayout>
    </div>
  );
}

const getStyles = () => ({ area: css({ flexShrink: 0, minWidth: 0, height: '100%' }) });
