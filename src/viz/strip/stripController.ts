import type uPlot from 'uplot';
import { collectBars } from './collectBars';
import { drawStrip } from './drawStrip';
import { findCellAtPoint } from './findCellAtPoint';
import type { CellPosition } from './moveCell';
import { outlineCell } from './outlineCell';
import type { StripView } from './stripView';
import type { StripViewport } from './stripViewport';

export type ClickListener = (position: CellPosition, event: MouseEvent) => void;

/** Stands between React and the plot: what to show comes from one side, where the pointer is from the other. */
export class StripController {
  private view: StripView | undefined;
  private plot: uPlot | undefined;
  private onClick: ClickListener | undefined;

  attach(plot: uPlot): void {
    this.plot = plot;
    plot.over.addEventListener('click', (event) => {
      const position = this.findCellUnderPointer(plot);
      if (position !== undefined && event.target === plot.over) {
        this.onClick?.(position, event);
        if (event.defaultPrevented) {
          plot.setCursor({ left: -10, top: -10 });
        }
      }
    });
  }

  /** One listener at a time, called before Grafana's tooltip sees the click. Preventing the default closes the tooltip. */
  listen(onClick: ClickListener): void {
    this.onClick = onClick;
  }

  /** Takes what to show and repaints on the next frame. */
  show(view: StripView): void {
    this.view = view;
    // Axes too: a redraw without them would undo what a resize has asked for.
    this.plot?.redraw(false, true);
  }

  getTimeRange(): [number, number] {
    return [this.view?.from ?? 0, this.view?.to ?? 1];
  }

  findCellUnderPointer({ cursor, over }: uPlot): CellPosition | undefined {
    const { left = -1, top = -1 } = cursor;
    if (this.view === undefined || left < 0 || top < 0) {
      return undefined;
    }
    const { cells, order, from, to, rowHeight, scrollTop } = this.view;
    const surface = { width: over.clientWidth, from, to, rowHeight, scrollTop };
    return findCellAtPoint(cells, order, surface, left, top);
  }

  draw(plot: uPlot): void {
    if (this.view === undefined) {
      return;
    }
    const { cells, order, scale, selected, active, frame } = this.view;
    const viewport = this.getViewport(plot, this.view);
    const { ctx } = plot;
    ctx.save();
    ctx.beginPath();
    ctx.rect(viewport.left, viewport.top, viewport.width, viewport.height);
    ctx.clip();
    drawStrip(ctx, collectBars(cells, order, viewport), cells, scale, viewport.pixelRatio);
    for (const position of [selected, active]) {
      if (position !== undefined) {
        outlineCell(ctx, cells, viewport, position, frame);
      }
    }
    ctx.restore();
  }

  private getViewport({ bbox, ctx, width }: uPlot, view: StripView): StripViewport {
    const pixelRatio = ctx.canvas.width / width || 1;
    return {
      left: bbox.left,
      top: bbox.top,
      width: bbox.width,
      height: bbox.height,
      pixelRatio,
      from: view.from,
      to: view.to,
      rowHeight: view.rowHeight * pixelRatio,
      scrollTop: view.scrollTop * pixelRatio,
    };
  }
}
