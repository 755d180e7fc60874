const pi2 = Math.PI ** 2;

/**
 * P(D < d) of the two-sided one-sample Kolmogorov-Smirnov statistic for large n: Kolmogorov's law and three correction terms in
 * 1/√n (Pelz, Good 1976), written as theta series that converge fast for z = d√n up to about 4. Error of order n⁻². O(z).
 */
export function kolmogorovPelzGood(n: number, d: number): number {
  const z = Math.sqrt(n) * d;
  const z2 = z * z;
  const exponent = -pi2 / (8 * z2);
  if (exponent < -700) return 0;
  const terms = Math.ceil((16 * z) / Math.PI);
  const odd = [0, 0, 0, 0];
  for (let k = 1; k <= terms; k++) {
    const weight = Math.exp(exponent * (2 * k - 1) ** 2);
    getOddTerms(z2, (2 * k - 1) ** 2 * pi2).forEach((term, i) => (odd[i] = (odd[i] ?? 0) + weight * term));
  }
  let extra2 = 0;
  let extra3 = 0;
  for (let k = 1; k <= terms; k++) {
    const weight = Math.exp(4 * exponent * k * k) * k * k;
    extra2 += weight;
    extra3 += weight * (3 * z2 - pi2 * k * k);
  }
  const root = Math.sqrt(2 * Math.PI);
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = odd;
  const first = (root / z) * k0;
  const second = (root / (6 * z ** 4)) * k1;
  const third = (root / (72 * z ** 7)) * k2 - ((pi2 * root) / (36 * z ** 3)) * extra2;
  const fourth = (root / (6480 * z ** 10)) * k3 + ((pi2 * root) / (216 * z ** 6)) * extra3;
  return first + second / Math.sqrt(n) + third / n + fourth / n ** 1.5;
}

/** Coefficients of exp(−(2k−1)²π²/8z²) in K₀ … K₃; `w` is (2k−1)²π². */
function getOddTerms(z2: number, w: number): number[] {
  const z4 = z2 * z2;
  const z6 = z4 * z2;
  return [
    1,
    w / 4 - z2,
    6 * z6 + 2 * z4 + ((2 * z4 - 5 * z2) * w) / 4 + ((1 - 2 * z2) * w * w) / 16,
    -30 * z6 -
      90 * z4 * z4 +
      ((135 * z4 - 96 * z6) * w) / 4 +
      ((212 * z4 - 60 * z2) * w * w) / 16 +
      ((5 - 30 * z2) * w ** 3) / 64,
  ];
}
