/**
 * The numbers with every stretch that is not finite replaced by the line between its neighbours, or by the nearest
 * neighbour at the ends. All zeros if there is no finite number. O(n).
 */
export function fillGaps(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const filled = Float64Array.from(numbers);
  let before = -1;
  for (let index = 0; index <= filled.length; index++) {
    const isKnown = index < filled.length && Number.isFinite(filled[index] ?? NaN);
    if (!isKnown && index < filled.length) {
      continue;
    }
    const left = before >= 0 ? filled[before] : filled[index];
    const right = index < filled.length ? filled[index] : left;
    for (let gap = before + 1; gap < index; gap++) {
      const share = before >= 0 && index < filled.length ? (gap - before) / (index - before) : 0;
      filled[gap] = (left ?? 0) + ((right ?? 0) - (left ?? 0)) * share;
    }
    before = index;
  }
  return filled;
}
