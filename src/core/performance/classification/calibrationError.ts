import type { ReliabilityBin } from './reliabilityCurve';

/** Expected calibration error of a reliability curve: Σ share of rows × |mean probability − share positive|. Null without rows. */
export function calibrationError(curve: readonly ReliabilityBin[]): number | null {
  const rows = curve.reduce((sum, bin) => sum + bin.rows, 0);
  if (rows === 0) return null;
  return curve.reduce((sum, bin) => sum + (bin.rows / rows) * Math.abs(bin.meanProbability - bin.sharePositive), 0);
}
