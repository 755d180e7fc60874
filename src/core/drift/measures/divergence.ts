/** A binned measure that is a sum over bins with a second derivative 2a/π where both shares are π. */
export interface Divergence {
  /** First-order scale a: the null law is a·h·χ² with k − 1 degrees of freedom. */
  scale: number;
  /** Whether the score is taken of smoothed shares (its term is infinite for an empty bin) or of raw ones. */
  shares: 'smoothed' | 'raw';
  /** Contribution of one bin with shares p and q. */
  getTerm: (p: number, q: number) => number;
  /** The same, with the part that sums to 0 over all bins taken out so that a bin's own mean is of second order. */
  getNullTerm: (p: number, q: number) => number;
  /** Derivatives of the sum in p and q, of smoothed shares. */
  getSlopeInReference: (p: number, q: number) => number;
  getSlopeInCurrent: (p: number, q: number) => number;
}
