import type { ColorScale } from '../colors/colorScale';

/** Width of the pattern's tile, in CSS pixels. */
const tile = 6;

/** A pattern of diagonal lines; the line's colour where patterns can't be made. */
export function createHatch({ background, line }: ColorScale['hatch'], pixelRatio: number): CanvasPattern | string {
  const canvas = document.createElement('canvas');
  const size = Math.round(tile * pixelRatio);
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (context === null) {
    return line;
  }
  context.fillStyle = background;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = line;
  context.lineWidth = Math.max(1, pixelRatio);
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift, size);
    context.lineTo(shift + size, 0);
  }
  context.stroke();
  return context.createPattern(canvas, 'repeat') ?? line;
}
