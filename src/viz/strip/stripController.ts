import type uPlot from 'uplot';
import { findCellAtPoint } from './findCellAtPoint';
import type { CellPosition } from './moveCell';
import { outlineCell } from './outlineCell';
import { StripTiles } from './stripTiles';
import type { StripView } from './stripView';
import type { StripViewport } from './stripViewport';

export type ClickListener = (position: CellPosition, event: MouseEvent) => void;

/** Stands between React and the plot: what to show comes from one side, where the pointer is from the other. */
export class StripController {
  private view: StripView | undefined;
  private plot: uPlot | undefined;
  private onClick: ClickListener | undefined;
  private readonly tiles = new StripTiles();

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

  /** Takes what to show. Scrolling and choosing a cell leave the axes as they are, all else is for the plot to redraw. */
  show(view: StripView): void {
    const before = this.view;
    this.view = view;
    if (this.plot === undefined) {
      return;
    }
    if (before !== undefined && isSameExceptPlace(before, view)) {
      this.draw(this.plot);
    } else {
      // By itself a plot of cells asks for its range once, not when there is another one.
      this.plot.setScale('x', { min: view.from, max: view.to });
      // Axes too: a redraw without them would undo what a resize has asked for.
      this.plot.redraw(false, true);
    }
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
    const { cells, selected, active, frame } = this.view;
    const viewport = this.getViewport(plot, this.view);
    const { ctx } = plot;
    ctx.save();
    ctx.beginPath();
    ctx.rect(viewport.left, viewport.top, viewport.width, viewport.height);
    ctx.clip();
    ctx.clearRect(viewport.left, viewport.top, viewport.width, viewport.height);
    this.tiles.draw(ctx, this.view, viewport);
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
      // Whole pixels: on screens with 1.25 or 1.5 of them a plot may begin between two, and copied pieces would be blurred.
      left: Math.round(bbox.left),
      top: Math.round(bbox.top),
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

function isSameExceptPlace(one: StripView, other: StripView): boolean {
  return (['cells', 'order', 'scale', 'from', 'to', 'rowHeight'] as const).every((name) => one[name] === other[name]);
}
