import type { GrafanaTheme2 } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';
import { AxisPlacement, ScaleDirection, ScaleOrientation, UPlotConfigBuilder } from '@grafana/ui';
import { stripAxisHeight } from './stripAxisHeight';
import type { StripController } from './stripController';
import { stripPadding } from './stripPadding';

/** A plot with Grafana's time axis, crosshair and drag zoom. The cells are painted by the controller; a data point is a cell. */
export function buildStripConfig(
  controller: StripController,
  theme: GrafanaTheme2,
  timeZone: TimeZone,
  labelWidth: number
): UPlotConfigBuilder {
  const builder = new UPlotConfigBuilder(timeZone);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- uPlot's faceted mode, a const enum
  builder.setMode(2);
  builder.setPadding([0, stripPadding, 0, 0]);
  builder.addScale({
    scaleKey: 'x',
    isTime: true,
    orientation: ScaleOrientation.Horizontal,
    direction: ScaleDirection.Right,
    range: () => controller.getTimeRange(),
  });
  builder.addScale({
    scaleKey: 'y',
    orientation: ScaleOrientation.Vertical,
    direction: ScaleDirection.Up,
    range: () => [0, 1],
  });
  builder.addAxis({
    scaleKey: 'x',
    isTime: true,
    placement: AxisPlacement.Bottom,
    timeZone,
    theme,
    size: stripAxisHeight,
    grid: { show: false },
  });
  builder.addAxis({
    scaleKey: 'y',
    placement: AxisPlacement.Left,
    theme,
    size: labelWidth,
    gap: 0,
    values: (_, splits) => splits.map(() => null),
    ticks: { show: false },
    grid: { show: false },
  });
  builder.addSeries({
    scaleKey: 'y',
    facets: [{ scale: 'x' }, { scale: 'y' }],
    pathBuilder: () => null,
    theme,
  });
  builder.setCursor(buildCursor(controller));
  builder.addHook('init', (plot) => controller.attach(plot));
  builder.addHook('draw', (plot) => controller.draw(plot));
  return builder;
}

function buildCursor(controller: StripController): Parameters<UPlotConfigBuilder['setCursor']>[0] {
  return {
    x: true,
    y: false,
    drag: { x: true, y: false, setScale: false },
    points: { show: false },
    dataIdx: (plot, series) => (series === 1 ? (controller.findCellUnderPointer(plot)?.cell ?? null) : null),
    focus: { prox: 1e3, dist: () => 0 },
  };
}
