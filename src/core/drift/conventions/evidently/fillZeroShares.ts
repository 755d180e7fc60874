const fill = 0.0001;

/** Evidently's zero rule, each side by itself: 0 becomes 0.0001, or a millionth of the least other share where that is at most 0.0001. */
export function fillZeroShares(shares: Float64Array): Float64Array {
  const least = shares.reduce((lowest, share) => (share > 0 ? Math.min(lowest, share) : lowest), Infinity);
  const stand = least <= fill ? least / 1e6 : fill;
  return shares.map((share) => (share === 0 ? stand : share));
}
