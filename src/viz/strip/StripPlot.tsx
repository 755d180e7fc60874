import { DashboardCursorSync } from '@grafana/data';
import {
  EventBusPlugin,
  TooltipDisplayMode,
  TooltipPlugin2,
  UPlotChart,
  usePanelContext,
  useTheme2,
} from '@grafana/ui';
import { memo, useMemo, type ReactElement } from 'react';
import { buildStripConfig } from './buildStripConfig';
import type { StripArea } from './getStripArea';
import type { HeatStripProps } from './heatStripProps';
import { stripAxisHeight } from './stripAxisHeight';
import { stripPadding } from './stripPadding';
import type { StripController } from './stripController';

/** Grafana's mode for charts where a point in both directions is hovered; its enum isn't exported. */
const hoverBothWays = 2;

export interface StripPlotProps extends HeatStripProps {
  controller: StripController;
  area: StripArea;
}

/**
 * The plot with Grafana's own crosshair, drag zoom and tooltip. The head rows carry the meaning, so it is hidden from
 * screen readers. Scrolling is between the controller and the canvas.
 */
export const StripPlot = memo(function StripPlot(props: StripPlotProps): ReactElement {
  const { controller, cells, timeZone, labelWidth, area } = props;
  const theme = useTheme2();
  const { sync, eventsScope, eventBus } = usePanelContext();
  const cursorSync = sync?.() ?? DashboardCursorSync.Off;
  const config = useMemo(
    () => buildStripConfig(controller, theme, timeZone, labelWidth),
    [controller, theme, timeZone, labelWidth]
  );
  const data = useMemo(
    (): [null, number[][]] => [null, [Array.from(cells.start), new Array<number>(cells.start.length).fill(0)]],
    [cells]
  );
  return (
    <div aria-hidden>
      <UPlotChart
        key={config.uid}
        config={config}
        data={data}
        width={area.left + area.width + stripPadding}
        height={area.height + stripAxisHeight}
      >
        {cursorSync !== DashboardCursorSync.Off && <EventBusPlugin config={config} eventBus={eventBus} />}
        {props.tooltipMode !== TooltipDisplayMode.None && (
          <TooltipPlugin2
            config={config}
            // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a const enum that isn't exported
            hoverMode={hoverBothWays}
            queryZoom={props.onChangeTimeRange}
            // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- one enum, declared by two libraries
            syncMode={cursorSync}
            syncScope={eventsScope}
            maxWidth={props.maxTooltipWidth}
            getDataLinks={(_, cell) => props.getLinks(cell)}
            render={(plot, indexes, _series, isPinned, _dismiss, _range, viaSync, links) => {
              if (viaSync) {
                return props.renderSharedTooltip(plot.posToVal(plot.cursor.left ?? 0, 'x'));
              }
              const cell = indexes[1];
              return cell == null ? null : props.renderTooltip(cell, links, isPinned);
            }}
          />
        )}
      </UPlotChart>
    </div>
  );
});
