import { colorManipulator } from '@grafana/data';

/** An opaque colour: `share` of the first over the rest of the second. */
export function mixColors(front: string, back: string, share: number): string {
  const over = colorManipulator.decomposeColor(toRgb(front)).values;
  const under = colorManipulator.decomposeColor(toRgb(back)).values;
  const channel = (index: number) =>
    Math.round(Number(over[index] ?? 0) * share + Number(under[index] ?? 0) * (1 - share));
  return `rgb(${channel(0)}, ${channel(1)}, ${channel(2)})`;
}

function toRgb(color: string): string {
  return color.startsWith('#') ? colorManipulator.hexToRgb(color) : color;
}
