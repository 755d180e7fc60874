import type { DataFrame } from '@grafana/data';
import { findField } from '../frames/findField';
import { toNumber } from '../frames/toNumber';
import { toText } from '../frames/toText';
import type { Distribution, DistributionBin } from './distribution';

/** Reads the rows of a distribution frame that `isWanted` keeps. Shares are worked out of counts where only those are given. */
export function readDistributionFrame(frame: DataFrame, isWanted: (row: number) => boolean = () => true): Distribution {
  const read = (name: string, row: number): number => toNumber(findField(frame, name)?.values[row]);
  const names = findField(frame, 'bin');
  const rows = Array.from({ length: frame.length }, (_, row) => row).filter(isWanted);
  const totals = {
    reference: sum(rows.map((row) => read('reference_count', row))),
    current: sum(rows.map((row) => read('current_count', row))),
  };
  const order = new Map(rows.map((row) => [row, orElse(read('bin_order', row), row)]));
  rows.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const bins = rows.map((row): DistributionBin => ({
    name: toText(names?.values[row]),
    low: toEdge(read('bin_low', row)),
    high: toEdge(read('bin_high', row)),
    referenceCount: read('reference_count', row),
    currentCount: read('current_count', row),
    referenceShare: orElse(read('reference_share', row), read('reference_count', row) / totals.reference),
    currentShare: orElse(read('current_share', row), read('current_count', row) / totals.current),
    contribution: read('contribution', row),
  }));
  return { bins };
}

function toEdge(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function orElse(value: number, fallback: number): number {
  return Number.isNaN(value) ? (Number.isFinite(fallback) ? fallback : 0) : value;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
}
