import { DashboardCursorSync } from '@grafana/data';
import { TooltipDisplayMode, type TimeZone } from '@grafana/schema';
import {
  EventBusPlugin,
  KeyboardPlugin,
  TooltipPlugin2,
  UPlotChart,
  usePanelContext,
  type UPlotConfigBuilder,
} from '@grafana/ui';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { AnnotationMarks } from '../../viz/annotations/AnnotationMarks';
import type { OverlayController, PlotArea } from '../../viz/overlay/chart/OverlayController';
import type { ChartContent } from './getChartContent';
import { getPointLinks } from './getPointLinks';
import type { OverlayPanelProps } from './overlayPanelProps';
import type { OverlayState } from './overlayState';
import { OverlayTooltip } from './OverlayTooltip';

export interface OverlayPlotProps {
  panel: OverlayPanelProps;
  state: OverlayState;
  content: ChartContent;
  config: UPlotConfigBuilder;
  controller: OverlayController;
  timeZone: TimeZone;
  width: number;
  height: number;
}

/** Grafana's modes for charts in which one or all series at a time are hovered; its enum isn't exported. */
const hoverModes = { one: 0, all: 1 };

/** The plot with Grafana's crosshair, drag zoom, tooltip and keyboard, and the marks of annotations. */
export function OverlayPlot(props: OverlayPlotProps): ReactElement {
  const { panel, state, content, config, controller, timeZone, width, height } = props;
  const { options, timeRange, onChangeTimeRange } = panel;
  const { sync, eventsScope, eventBus } = usePanelContext();
  const cursorSync = sync?.() ?? DashboardCursorSync.Off;
  const area = usePlotArea(controller);
  const { mode } = options.tooltip;
  return (
    <UPlotChart key={config.uid} config={config} data={content.data} width={width} height={height}>
      <KeyboardPlugin config={config} />
      {cursorSync !== DashboardCursorSync.Off && <EventBusPlugin config={config} eventBus={eventBus} />}
      {mode !== TooltipDisplayMode.None && (
        <TooltipPlugin2
          config={config}
          // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a const enum that isn't exported
          hoverMode={mode === TooltipDisplayMode.Single ? hoverModes.one : hoverModes.all}
          queryZoom={onChangeTimeRange}
          clientZoom
          // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- one enum, declared by two libraries
          syncMode={cursorSync}
          syncScope={eventsScope}
          maxWidth={options.tooltip.maxWidth}
          getDataLinks={(series, row) => getPointLinks(state.series[series - 1], content, { series, row })}
          render={(_plot, rows, series, isPinned, _dismiss, _range, viaSync, links) => (
            <OverlayTooltip
              state={state}
              content={content}
              rows={rows}
              active={series === null ? undefined : series - 1}
              mode={viaSync ? TooltipDisplayMode.Multi : mode}
              options={options.tooltip}
              timeZone={timeZone}
              links={isPinned || links.some(({ oneClick }) => oneClick) ? links : []}
            />
          )}
        />
      )}
      {area !== undefined && state.annotations.length > 0 && (
        <AnnotationMarks
          annotations={state.annotations}
          area={area}
          range={[timeRange.from.valueOf(), timeRange.to.valueOf()]}
          timeZone={timeZone}
        />
      )}
    </UPlotChart>
  );
}

function usePlotArea(controller: OverlayController): PlotArea | undefined {
  const [area, setArea] = useState<PlotArea>();
  const follow = useCallback(
    (next: PlotArea) => setArea((known) => (known !== undefined && isSame(known, next) ? known : next)),
    []
  );
  useEffect(() => controller.listen(follow), [controller, follow]);
  return area;
}

function isSame(one: PlotArea, other: PlotArea): boolean {
  return one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;
}
