import type { ListSum } from './listSums';
import type { RankedList } from './rankedList';

/** The sums of one list over its first k places. O(n log n). */
export function sumList(list: RankedList, k = Infinity): ListSum {
  const gains = Float64Array.from(list);
  const sum = { gain: discount(gains, k), idealGain: 0, precision: 0, relevant: 0, first: 0 };
  gains.forEach((relevance, i) => {
    if (!(relevance > 0)) return;
    sum.relevant++;
    if (sum.first === 0) sum.first = i + 1;
    if (i < k) sum.precision += sum.relevant / (i + 1);
  });
  return { ...sum, idealGain: discount(gains.sort().reverse(), k) };
}

function discount(gains: Float64Array, k: number): number {
  return gains.subarray(0, Math.min(k, gains.length)).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}
