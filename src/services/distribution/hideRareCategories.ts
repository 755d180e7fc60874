import type { BinContribution } from '../../core/drift/driftTypes';
import type { Privacy } from '../segments/listSegments';

/** Categories with too few rows to be named, and those beyond the most that may be, counted with the other ones. */
export function hideRareCategories(
  bins: readonly BinContribution[],
  { minCount, maxCategories }: Privacy
): BinContribution[] {
  const named = bins.filter(({ role }) => role === 'category').sort((a, b) => getRows(b) - getRows(a));
  const hidden = new Set(named.filter((bin, place) => place >= maxCategories || !isLarge(bin, minCount)));
  if (hidden.size === 0) {
    return [...bins];
  }
  const empty = {
    category: null,
    role: 'other',
    low: null,
    high: null,
    referenceCount: 0,
    currentCount: 0,
    contribution: 0,
  } as const;
  const others = [...hidden, ...bins.filter(({ role }) => role === 'other')];
  const other = others.reduce<BinContribution>(merge, empty);
  const shown = bins.filter((bin) => !others.includes(bin));
  const end = shown.findIndex(({ role }) => role === 'new' || role === 'missing');
  return end < 0 ? [...shown, other] : [...shown.slice(0, end), other, ...shown.slice(end)];
}

function getRows({ referenceCount, currentCount }: BinContribution): number {
  return referenceCount + currentCount;
}

function isLarge({ referenceCount, currentCount }: BinContribution, minCount: number): boolean {
  return Math.max(referenceCount, currentCount) >= minCount;
}

function merge(a: BinContribution, b: BinContribution): BinContribution {
  return {
    ...a,
    referenceCount: a.referenceCount + b.referenceCount,
    currentCount: a.currentCount + b.currentCount,
    contribution: a.contribution === null || b.contribution === null ? null : a.contribution + b.contribution,
  };
}
