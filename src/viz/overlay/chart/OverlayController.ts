import type { GrafanaTheme2 } from '@grafana/data';
import type uPlot from 'uplot';
import { drawOutliers } from './drawOutliers';
import { drawRegions } from './drawRegions';
import { drawScoreStrip } from './drawScoreStrip';
import type { OverlayView } from './overlayView';

/** The rectangle of the series within the chart, in CSS pixels. */
export interface PlotArea {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Stands between React and the plot: what to draw over the series comes from one side, when to draw it from the other. */
export class OverlayController {
  private view: OverlayView = { from: 0, to: 1, regions: [], marks: [], scores: undefined };
  private plot: uPlot | undefined;
  private onArea: ((area: PlotArea) => void) | undefined;

  attach(plot: uPlot): void {
    this.plot = plot;
  }

  detach(): void {
    this.plot = undefined;
  }

  /** Takes what to show and repaints on the next frame, scales included. */
  show(view: OverlayView): void {
    const isMoved = view.from !== this.view.from || view.to !== this.view.to;
    this.view = view;
    if (isMoved) {
      this.plot?.setScale('x', { min: view.from, max: view.to });
    } else {
      this.plot?.redraw(false, true);
    }
  }

  getTimeRange(): [number, number] {
    return [this.view.from, this.view.to];
  }

  /** One listener at a time; told after each drawing where the series lie. */
  listen(onArea: (area: PlotArea) => void): void {
    this.onArea = onArea;
  }

  drawBehind(plot: uPlot): void {
    drawRegions(plot, this.view.regions);
  }

  drawOver(plot: uPlot, theme: GrafanaTheme2): void {
    const { marks, scores } = this.view;
    const getColor = (name: string) => theme.visualization.getColorByName(name);
    drawOutliers(plot, marks, { fill: getColor('red'), edge: theme.colors.background.primary });
    const { min, max } = plot.scales.x ?? {};
    if (scores !== undefined && min != null && max != null) {
      drawScoreStrip(
        plot,
        { ...scores, from: min, to: max },
        {
          expected: theme.colors.text.disabled,
          out: getColor('red'),
          text: theme.colors.text.secondary,
        }
      );
    }
    const { left, top, width, height } = plot.bbox;
    this.onArea?.({
      left: left / devicePixelRatio,
      top: top / devicePixelRatio,
      width: width / devicePixelRatio,
      height: height / devicePixelRatio,
    });
  }
}
