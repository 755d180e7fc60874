import { DashboardCursorSync, type LinkModel } from '@grafana/data';
import { TooltipDisplayMode } from '@grafana/schema';
import { TooltipPlugin2, usePanelContext, type UPlotConfigBuilder } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { ChartLine } from './accuracyChart';
import type { AccuracyPlotProps } from './AccuracyPlot';
import { AccuracyTooltip } from './AccuracyTooltip';

export interface AccuracyTooltipPluginProps extends AccuracyPlotProps {
  config: UPlotConfigBuilder;
}

/** Grafana's modes of hovering; its enum isn't exported. */
const hoverModes = { one: 0, all: 1 } as const;

/** Three columns a line: value, lower, upper. */
const columnsOfLine = 3;

/** Grafana's tooltip over the plot: drag zooms, a click pins it, and from there the window opens. */
export function AccuracyTooltipPlugin(props: AccuracyTooltipPluginProps): ReactElement {
  const { panel, chart, lines, config, onOpen } = props;
  const { tooltip } = panel.options;
  const { sync, eventsScope } = usePanelContext();
  const isSingle = tooltip.mode === TooltipDisplayMode.Single;
  return (
    <TooltipPlugin2
      config={config}
      // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a const enum that isn't exported
      hoverMode={isSingle ? hoverModes.one : hoverModes.all}
      queryZoom={panel.onChangeTimeRange}
      // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- one enum, declared by two libraries
      syncMode={sync?.() ?? DashboardCursorSync.Off}
      syncScope={eventsScope}
      maxWidth={tooltip.maxWidth}
      getDataLinks={(series, place) => getLinks(lines[getLineIndex(series)], place)}
      render={(_plot, places, series, isPinned, dismiss, _range, _viaSync, links) => {
        const place = places.slice(1).find((index) => index != null);
        if (place == null) {
          return null;
        }
        const focused = lines[series === null ? 0 : getLineIndex(series)];
        const openAndClose = () => {
          dismiss();
          onOpen?.(place);
        };
        return (
          <AccuracyTooltip
            chart={chart}
            lines={isSingle && focused !== undefined ? [focused] : lines}
            place={place}
            timeZone={panel.timeZone}
            links={links}
            canOpen={onOpen !== undefined}
            onOpen={isPinned && onOpen !== undefined ? openAndClose : undefined}
          />
        );
      }}
    />
  );
}

function getLineIndex(series: number): number {
  return Math.floor((series - 1) / columnsOfLine);
}

function getLinks(line: ChartLine | undefined, place: number): LinkModel[] {
  const row = line?.points[place]?.row;
  return row === undefined ? [] : (line?.line.valueField.getLinks?.({ valueRowIndex: row }) ?? []);
}
