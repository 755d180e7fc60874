import { pointsAtOnce } from '../work/pointsAtOnce';
import type { Work } from '../work/work';
import { SortedWindow } from './SortedWindow';

/**
 * Centred rolling median over `length` finite numbers (an odd number; an even one is made one larger). Towards the ends
 * the window is cut off. n binary searches and block moves of at most `length` numbers.
 */
export function* smoothByMedian(numbers: Float64Array, length: number): Work<Float64Array<ArrayBuffer>> {
  const half = length >> 1;
  const smoothed = new Float64Array(numbers.length);
  const window = new SortedWindow(2 * half + 1);
  for (let index = 0; index < Math.min(half, numbers.length); index++) {
    window.add(numbers[index] ?? NaN);
  }
  for (let index = 0; index < numbers.length; index++) {
    if (index % pointsAtOnce === 0) {
      yield;
    }
    const ahead = numbers[index + half];
    if (ahead !== undefined) {
      window.add(ahead);
    } else if (index > half) {
      window.removeOldest();
    }
    smoothed[index] = window.median();
  }
  return smoothed;
}
