import type { BinContribution } from '../../core/drift/driftTypes';

const roleNames = { bin: '', category: '', other: 'other', new: 'new', missing: 'missing' } as const;

/** Name of a bin: the category, the interval, or what is gathered in it. */
export function formatBin({ category, role, low, high }: BinContribution): string {
  if (category !== null) {
    return category;
  }
  if (role !== 'bin') {
    return roleNames[role];
  }
  if (low === null) {
    return high === null ? 'all' : `≤ ${format(high)}`;
  }
  return high === null ? `> ${format(low)}` : `${format(low)} to ${format(high)}`;
}

function format(value: number): string {
  return String(Number(value.toPrecision(6)));
}
