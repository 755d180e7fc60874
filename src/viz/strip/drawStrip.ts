import type { ColorScale } from '../colors/colorScale';
import { getBandIndex } from '../colors/getBandIndex';
import { cellVerdict } from './cellVerdict';
import type { StripBars } from './collectBars';
import { createHatch } from './createHatch';
import type { StripCells } from './stripCells';

/** A triangle needs this much room, in CSS pixels; narrower bars that are out share dots along their middle. */
const roomForMark = 8;
const dotSize = 3;
const dotSpacing = 8;

/**
 * Paints bars: filled in their band's colour, hollow while the window is open, hatched where nothing can be told, and
 * with a triangle where they are out, so that no meaning hangs on colour alone. One fill style at a time.
 */
export function drawStrip(
  context: CanvasRenderingContext2D,
  bars: StripBars,
  cells: StripCells,
  scale: ColorScale,
  pixelRatio: number
): void {
  const groups = groupByLook(bars, cells, scale);
  groups.forEach((group, band) => {
    if (group.ended.length + group.open.length === 0) {
      return;
    }
    const look = scale.bands[band];
    context.fillStyle = look === undefined ? createHatch(scale.hatch, pixelRatio) : look.fill;
    fillBars(context, bars, group.ended);
    context.strokeStyle = look === undefined ? scale.hatch.line : look.outline;
    context.fillStyle = context.strokeStyle;
    outlineBars(context, bars, group.open, pixelRatio);
    if (look !== undefined) {
      context.fillStyle = look.mark;
      markBars(
        context,
        bars,
        group.ended.filter((bar) => isOut(bars, cells, bar)),
        pixelRatio
      );
      context.fillStyle = look.outline;
      markBars(
        context,
        bars,
        group.open.filter((bar) => isOut(bars, cells, bar)),
        pixelRatio
      );
    }
  });
}

interface LookGroup {
  ended: number[];
  open: number[];
}

/** Bars by band; the group after the last band is what can't be told. */
function groupByLook(bars: StripBars, cells: StripCells, scale: ColorScale): LookGroup[] {
  const groups = Array.from({ length: scale.bands.length + 1 }, (): LookGroup => ({ ended: [], open: [] }));
  bars.cell.forEach((cell, bar) => {
    const verdict = cells.verdict[cell] ?? cellVerdict.none;
    const band =
      verdict === cellVerdict.unknown
        ? scale.bands.length
        : getBandIndex(scale, verdict, cells.ratio[cell] ?? Number.NaN);
    groups[band]?.[cells.complete[cell] === 1 ? 'ended' : 'open'].push(bar);
  });
  return groups;
}

function isOut(bars: StripBars, cells: StripCells, bar: number): boolean {
  return cells.verdict[bars.cell[bar] ?? 0] === cellVerdict.out;
}

function fillBars(context: CanvasRenderingContext2D, bars: StripBars, group: readonly number[]): void {
  for (const bar of group) {
    context.fillRect(bars.x[bar] ?? 0, bars.y[bar] ?? 0, bars.width[bar] ?? 0, bars.height[bar] ?? 0);
  }
}

/** Hollow bars; one too narrow to be hollow is broken into dashes. */
function outlineBars(
  context: CanvasRenderingContext2D,
  bars: StripBars,
  group: readonly number[],
  pixelRatio: number
): void {
  const line = Math.max(1, Math.round(1.5 * pixelRatio));
  context.lineWidth = line;
  const dash = 2 * line;
  for (const bar of group) {
    const [x, y, width, height] = [bars.x[bar] ?? 0, bars.y[bar] ?? 0, bars.width[bar] ?? 0, bars.height[bar] ?? 0];
    if (width > 3 * line) {
      context.strokeRect(x + line / 2, y + line / 2, width - line, Math.max(0, height - line));
      continue;
    }
    for (let top = 0; top < height; top += 2 * dash) {
      context.fillRect(x, y + top, width, Math.min(dash, height - top));
    }
  }
}

function markBars(
  context: CanvasRenderingContext2D,
  bars: StripBars,
  group: readonly number[],
  pixelRatio: number
): void {
  const room = roomForMark * pixelRatio;
  const dot = Math.round(dotSize * pixelRatio);
  let lastDot = { y: Number.NaN, x: 0 };
  context.beginPath();
  for (const bar of group) {
    const [x, y, width, height] = [bars.x[bar] ?? 0, bars.y[bar] ?? 0, bars.width[bar] ?? 0, bars.height[bar] ?? 0];
    if (width >= room && height >= room) {
      addTriangle(context, x + width / 2, y + height / 2, Math.min(4 * pixelRatio, width / 3, height / 3));
    } else if (y !== lastDot.y || x - lastDot.x >= dotSpacing * pixelRatio) {
      const size = Math.min(dot, width, height);
      context.rect(Math.round(x + (width - size) / 2), Math.round(y + (height - size) / 2), size, size);
      lastDot = { y, x };
    }
  }
  context.fill();
}

function addTriangle(context: CanvasRenderingContext2D, x: number, y: number, half: number): void {
  context.moveTo(x, y - half);
  context.lineTo(x + half, y + half * 0.8);
  context.lineTo(x - half, y + half * 0.8);
  context.closePath();
}
