import type { DataFrame } from '@grafana/data';
import { t } from '@grafana/i18n';
import { PlotLegend, VizLayout, useTheme2 } from '@grafana/ui';
import type { TimeZone } from '@grafana/schema';
import { useLayoutEffect, useMemo, useState, type ReactElement } from 'react';
import { plainText } from '../../viz/format/plainText';
import { buildOverlayConfig } from '../../viz/overlay/chart/buildOverlayConfig';
import { OverlayController } from '../../viz/overlay/chart/OverlayController';
import type { Finding } from '../../viz/overlay/finding';
import { getChartContent } from './getChartContent';
import type { OverlayLayout } from './getOverlayLayout';
import { getRegions } from './getRegions';
import { getHeadline } from './getHeadline';
import type { OverlayPanelProps } from './overlayPanelProps';
import { OverlayPlot } from './OverlayPlot';
import type { OverlayState } from './overlayState';

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
  const { panel, frames, state, layout, selected, timeZone, width, height } = props;
  const { options, timeRange } = panel;
  const { series, verdicts, findings, annotations } = state;
  const theme = useTheme2();
  const [controller] = useState(() => new OverlayController());
  const { band, outliers, regions: hasRegions } = options;
  const content = useMemo(
    () => getChartContent({ series, verdicts }, { band, outliers }),
    [series, verdicts, band, outliers]
  );
  const bandedKey = content.banded.join();
  const config = useMemo(
    () =>
      buildOverlayConfig({
        controller,
        theme,
        timeZone,
        series,
        banded: bandedKey === '' ? [] : bandedKey.split(',').map(Number),
        hasStrip: layout.hasStrip,
      }),
    [controller, theme, timeZone, series, bandedKey, layout.hasStrip]
  );
  const regions = useMemo(
    () => getRegions({ findings: hasRegions ? findings : [], annotations, selected }, theme),
    [hasRegions, findings, annotations, selected, theme]
  );
  useLayoutEffect(() => {
    controller.show({
      from: timeRange.from.valueOf(),
      to: timeRange.to.valueOf(),
      regions,
      marks: content.marks,
      scores: layout.hasStrip ? { times: content.aligned.times, score: content.score } : undefined,
    });
  }, [controller, timeRange, regions, content, layout.hasStrip]);
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
        legend={layout.hasLegend ? <PlotLegend data={frames} config={config} {...options.legend} /> : null}
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
