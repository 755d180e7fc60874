import { DashboardCursorSync } from '@grafana/data';
import { TooltipDisplayMode } from '@grafana/schema';
import { EventBusPlugin, UPlotChart, usePanelContext, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { formatValue } from '../../viz/format/formatValue';
import type { AccuracyChart, ChartLine } from './accuracyChart';
import type { AccuracyPanelProps } from './accuracyPanelProps';
import { AccuracyTooltipPlugin } from './AccuracyTooltipPlugin';
import { buildAccuracyConfig } from './buildAccuracyConfig';
import { getChartData } from './getChartData';

export interface AccuracyPlotProps {
  panel: AccuracyPanelProps;
  chart: AccuracyChart;
  /** Those of the chart's lines that are shown. */
  lines: readonly ChartLine[];
  width: number;
  height: number;
  marked: number | undefined;
  description: string;
  onOpen: ((place: number) => void) | undefined;
}

/** The metric over windows with Grafana's crosshair, drag zoom and tooltip. */
export function AccuracyPlot(props: AccuracyPlotProps): ReactElement {
  const { panel, chart, lines, width, height, marked } = props;
  const { options, timeRange, timeZone } = panel;
  const { showInterval, showLabelMaturity, tooltip } = options;
  const theme = useTheme2();
  const { sync, eventBus } = usePanelContext();
  const cursorSync = sync?.() ?? DashboardCursorSync.Off;
  const from = timeRange.from.valueOf();
  const to = timeRange.to.valueOf();
  const config = useMemo(
    () =>
      buildAccuracyConfig({
        theme,
        timeZone,
        range: [from, to],
        chart,
        lines,
        showInterval,
        showLabelMaturity,
        marked,
        formatValue: (value) => formatValue(value, lines[0]?.line.valueField),
      }),
    [theme, timeZone, from, to, chart, lines, showInterval, showLabelMaturity, marked]
  );
  const data = useMemo(
    () => (timeRange.from.isValid() ? getChartData(chart.times, lines) : getChartData([], [])),
    [chart, lines, timeRange]
  );
  return (
    <div role="img" aria-label={props.description}>
      <UPlotChart key={config.uid} config={config} data={data} width={width} height={height}>
        {cursorSync !== DashboardCursorSync.Off && <EventBusPlugin config={config} eventBus={eventBus} />}
        {tooltip.mode !== TooltipDisplayMode.None && <AccuracyTooltipPlugin {...props} config={config} />}
      </UPlotChart>
    </div>
  );
}
