/** Covariance of |X| and |Y| of two standard normals with correlation ρ: (2/π)(√(1 − ρ²) + ρ asin ρ − 1). */
export function absoluteNormalCovariance(correlation: number): number {
  const rho = Math.max(-1, Math.min(1, correlation));
  return (2 / Math.PI) * (Math.sqrt(1 - rho * rho) + rho * Math.asin(rho) - 1);
}
