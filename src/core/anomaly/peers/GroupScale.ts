import { getMedian } from '../../series/getMedian';
import { SortedWindow } from '../../series/SortedWindow';

const sigmaPerMad = 1.4826;
/** So many points of the past are remembered. */
const remembered = 240;
/** What the MAD of so few normal values falls short of, by their number (Croux & Rousseeuw 1992). */
const corrections = [1, 1, 1.196, 1.495, 1.363, 1.206, 1.2, 1.14, 1.129, 1.107];

/**
 * How far the members of a group usually are from its middle: 1.4826 · MAD of those present, corrected for their number, or the median of
 * what it was at the last 240 points, if that is more. Three values that happen to lie close are no reason to call the next one off.
 */
export class GroupScale {
  private readonly past = new SortedWindow(remembered);

  /** The scale of a point by the distances of the members from the middle; takes the point in. */
  next(distances: Float64Array): number {
    const count = distances.length;
    const scale = sigmaPerMad * (corrections[count] ?? count / (count - 0.8)) * getMedian(distances);
    const usual = this.past.median();
    this.past.add(scale);
    return Number.isNaN(usual) ? scale : Math.max(scale, usual);
  }
}
