/** How significant the difference of a window's bins is, and what that rests on. */
export interface BinnedVerdict {
  p: number;
  /** Where it comes from, for recipes. */
  pValueFrom: string;
  /** What multiplies the null mean of divergences; 1 for independent rows. */
  designEffect: number;
  /** What multiplies their null variance beyond the square of the design effect; 1 for independent rows. */
  excess: number;
  quality: 'exact' | 'rough';
}
