import { gammaLawUpperQuantile } from './gammaLawUpperQuantile';

/** The x with P(χ² > x) = `upper`. */
export function chiSquaredUpperQuantile(degrees: number, upper: number): number {
  return gammaLawUpperQuantile({ mean: degrees, variance: 2 * degrees }, upper);
}
