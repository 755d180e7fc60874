import { cellVerdict } from '../strip/cellVerdict';
import type { ColorScale } from './colorScale';

/** The band that a cell is painted in. What is out never gets a quiet colour, what is within never a loud one. */
export function getBandIndex({ bands, firstLoud }: ColorScale, verdict: number, ratio: number): number {
  let index = 0;
  while (index + 1 < bands.length && ratio >= (bands[index + 1]?.from ?? Number.POSITIVE_INFINITY)) {
    index++;
  }
  if (firstLoud === null) {
    return index;
  }
  return verdict === cellVerdict.out ? Math.max(index, firstLoud) : Math.min(index, firstLoud - 1);
}
