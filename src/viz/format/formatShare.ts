/** A share as a percentage with one decimal; a dash for NaN. */
export function formatShare(share: number): string {
  return Number.isNaN(share)
    ? '–'
    : share.toLocaleString(undefined, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
