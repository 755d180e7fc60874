import type { DataFrame } from '@grafana/data';
import { t } from '@grafana/i18n';
import { PlotLegend, VizLayout } from '@grafana/ui';
import type { TimeZone } from '@grafana/schema';
import { useMemo, type ReactElement } from 'react';
import { plainText } from '../../viz/format/plainText';
import type { Finding } from '../../viz/overlay/finding';
import { getChartContent } from './getChartContent';
import type { OverlayLayout } from './getOverlayLayout';
import { getHeadline } from './getHeadline';
import type { OverlayPanelProps } from './overlayPanelProps';
import { OverlayPlot } from './OverlayPlot';
import type { OverlayState } from './overlayState';
import { useOverlayConfig } from './useOverlayConfig';

export interface OverlayChartProps {
  panel: OverlayPanelProps;
  /** What the legend reads. */
  frames: DataFrame[];
  state: OverlayState;
  layout: Extract<OverlayLayout, { kind: 'chart' }>;
  selected: Finding | undefined;
  timeZone: TimeZone;
  width: number;
  height: number;
}

/** The series with all that is said of them, and the legend. */
export function OverlayChart(props: OverlayChartProps): ReactElement {
  const { panel, frames, state, layout, timeZone, width, height } = props;
  const { series, verdicts } = state;
  const { band, outliers, legend } = panel.options;
  const content = useMemo(
    () => getChartContent({ series, verdicts }, { band, outliers }),
    [series, verdicts, band, outliers]
  );
  const { controller, config } = useOverlayConfig(props, content);
  const label = t('overlay-chart.label', '{{title}}: {{series}} series over time. {{headline}}', {
    title: panel.title,
    series: series.length,
    headline: getHeadline(state).text,
    ...plainText,
  });
  return (
    <div role="group" aria-label={label}>
      <VizLayout
        width={width}
        height={height}
        legend={layout.hasLegend ? <PlotLegend data={frames} config={config} {...legend} /> : null}
      >
        {(plotWidth, plotHeight) => (
          <OverlayPlot
            panel={panel}
            state={state}
            content={content}
            config={config}
            controller={controller}
            timeZone={timeZone}
            width={plotWidth}
            height={plotHeight}
          />
        )}
      </VizLayout>
    </div>
  );
}
