import { colorManipulator } from '@grafana/data';

/** An opaque colour: `share` of the first over the rest of the second. */
export function mixColors(front: string, back: string, share: number): string {
  const over = getChannels(front);
  const under = getChannels(back);
  const mixed = over.map((channel, index) => Math.round(channel * share + (under[index] ?? 0) * (1 - share)));
  return `rgb(${mixed.join(', ')})`;
}

function getChannels(color: string): number[] {
  const hex = colorManipulator.asHexString(color);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
