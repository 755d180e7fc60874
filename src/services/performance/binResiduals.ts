import type { ResidualCounts } from '../../stores/outcomeCounts';

interface ResidualBin {
  bin: number;
  bin_low: number;
  bin_high: number;
  rows: number;
  share: number;
}

const bins = 40;

/** Residuals in 40 bins of equal width over their range; a single bin where all are equal. */
export function binResiduals(counted: ResidualCounts | undefined): ResidualBin[] {
  const { residuals = new Float64Array(0), counts = new Float64Array(0) } = counted ?? {};
  const low = residuals[0];
  const high = residuals.at(-1);
  if (low === undefined || high === undefined) {
    return [];
  }
  const width = (high - low) / bins;
  const rows = new Float64Array(width > 0 ? bins : 1);
  residuals.forEach((residual, i) => {
    const place = width > 0 ? Math.max(0, Math.min(bins - 1, Math.ceil((residual - low) / width) - 1)) : 0;
    rows[place] = (rows[place] ?? 0) + (counts[i] ?? 0);
  });
  const all = rows.reduce((sum, count) => sum + count, 0);
  return Array.from(rows, (count, bin) => ({
    bin,
    bin_low: low + bin * width,
    bin_high: bin === rows.length - 1 ? high : low + (bin + 1) * width,
    rows: count,
    share: count / all,
  }));
}
