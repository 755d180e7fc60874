import { colorManipulator, getFieldSeriesColor, type GrafanaTheme2 } from '@grafana/data';
import { AxisPlacement, type TimeZone } from '@grafana/schema';
import { DrawStyle, PointVisibility, ScaleDirection, ScaleOrientation, UPlotConfigBuilder } from '@grafana/ui';
import type uPlot from 'uplot';
import { addValueScale } from '../../timeseries/addValueScale';
import { addValueSeries } from '../../timeseries/addValueSeries';
import { getGraphConfig } from '../../timeseries/getGraphConfig';
import { findNearestIndex } from '../../timeseries/findNearestIndex';
import type { PanelSeries } from '../panelSeries';
import type { OverlayController } from './OverlayController';
import { scoreStripHeight } from './scoreStripHeight';

export interface OverlayConfigOptions {
  controller: OverlayController;
  theme: GrafanaTheme2;
  timeZone: TimeZone;
  series: PanelSeries[];
  /** The series, by their place, that have a band. */
  banded: number[];
  hasStrip: boolean;
}

/** Several bands lie over one another. */
const bandOpacity = { one: 0.16, several: 0.1 };
/** A series within so many pixels of the pointer is the one that is meant. */
const focusReach = 30;

/**
 * Grafana's own chart of series, with bands behind them. Its data are times, then the values of each series, then lower
 * and upper edge of each band. Outliers, regions and the score strip are drawn by the controller.
 */
export function buildOverlayConfig(options: OverlayConfigOptions): UPlotConfigBuilder {
  const { controller, theme, series, banded } = options;
  const builder = new UPlotConfigBuilder(options.timeZone);
  builder.setPadding([padSide, padSide, padSide, padSide]);
  addTimeScale(builder, options);
  const scaleKeys = series.map(({ valueField, frame, frameIndex }) => {
    const scaleKey = addValueScale(builder, valueField, theme);
    const origin = { frameIndex, fieldIndex: frame.fields.indexOf(valueField) };
    addValueSeries(builder, valueField, { scaleKey, origin, theme });
    return scaleKey;
  });
  const opacity = banded.length === 1 ? bandOpacity.one : bandOpacity.several;
  banded.forEach((which, place) => {
    const entry = series[which];
    if (entry !== undefined) {
      addBand(builder, entry, {
        scaleKey: scaleKeys[which] ?? '',
        first: series.length + 1 + 2 * place,
        theme,
        opacity,
      });
    }
  });
  builder.scaleKeys = ['x', scaleKeys[0] ?? ''];
  builder.setCursor({
    dataIdx: (plot, index, hovered) => (index > series.length ? null : findNearestIndex(plot, index, hovered)),
    focus: { prox: focusReach },
    points: { one: true },
  });
  builder.addHook('init', (plot) => controller.attach(plot));
  builder.addHook('destroy', () => controller.detach());
  builder.addHook('drawClear', (plot) => controller.drawBehind(plot));
  builder.addHook('draw', (plot) => controller.drawOver(plot, theme));
  return builder;
}

/** Room on a side without an axis: on the right for half of the last time, which would be cut. */
function padSide(_: uPlot, side: number, sidesWithAxes: boolean[]): number {
  const right = 1;
  return sidesWithAxes[side] === true ? 0 : side === right ? 20 : 8;
}

function addTimeScale(builder: UPlotConfigBuilder, options: OverlayConfigOptions): void {
  const { controller, theme, hasStrip } = options;
  builder.addScale({
    scaleKey: 'x',
    isTime: true,
    orientation: ScaleOrientation.Horizontal,
    direction: ScaleDirection.Right,
    range: () => controller.getTimeRange(),
  });
  if (hasStrip) {
    // An axis without anything on it, for its room between the series and the times.
    builder.addAxis({
      scaleKey: 'x',
      placement: AxisPlacement.Bottom,
      theme,
      size: scoreStripHeight,
      gap: 0,
      values: (_, splits) => splits.map(() => null),
      ticks: { show: false },
      grid: { show: false },
    });
  }
  const timeZone = options.timeZone === '' ? 'browser' : options.timeZone;
  builder.addAxis({
    scaleKey: 'x',
    isTime: true,
    placement: AxisPlacement.Bottom,
    timeZone,
    theme,
    grid: { show: true },
  });
}

interface BandOptions {
  scaleKey: string;
  /** The place of its lower edge among the chart's data. */
  first: number;
  theme: GrafanaTheme2;
  opacity: number;
}

function addBand(
  builder: UPlotConfigBuilder,
  { valueField }: PanelSeries,
  { scaleKey, first, theme, opacity }: BandOptions
): void {
  const { color } = getFieldSeriesColor(valueField, theme);
  const edge = {
    scaleKey,
    theme,
    drawStyle: DrawStyle.Line,
    showPoints: PointVisibility.Never,
    lineWidth: 0,
    lineColor: color,
    show: getGraphConfig(valueField.config).hideFrom?.viz !== true,
  };
  builder.addSeries(edge);
  builder.addSeries(edge);
  builder.addBand({ series: [first + 1, first], fill: colorManipulator.alpha(color, opacity) });
}
