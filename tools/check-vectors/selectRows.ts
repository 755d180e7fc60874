import { getCells } from './getCells';
import type { CsvColumns } from './readCsvColumns';

export interface ComparedRows {
  reference: number[];
  current: number[];
}

const selection = /^(?:(first|last|next)_(\d+)_|(whole|first_half_of|second_half_of)_)?(reference|analysis)$/;

/** The rows that a comparison's name speaks of, such as first_900_reference_vs_last_900_analysis, in file order within each period. */
export function selectRows(columns: CsvColumns, comparison: string): ComparedRows {
  const name = comparison.startsWith('second_half_with') ? 'reference_vs_second_half_of_analysis' : comparison;
  const [left = '', right = ''] = name.split('_vs_');
  const reference = select(columns, left, 0);
  return { reference, current: select(columns, right, reference.length) };
}

function select(columns: CsvColumns, text: string, after: number): number[] {
  const [, place, count, part, period] = selection.exec(text) ?? [];
  if (period === undefined) throw new Error(`A comparison names rows that are not known: "${text}".`);
  const periods = getCells(columns, 'period');
  const rows = periods.map((_, i) => i).filter((i) => periods[i] === period);
  const half = Math.floor(rows.length / 2);
  if (part === 'first_half_of') return rows.slice(0, half);
  if (part === 'second_half_of') return rows.slice(half);
  if (place === 'first') return rows.slice(0, Number(count));
  if (place === 'last') return rows.slice(-Number(count));
  if (place === 'next') return rows.slice(after, after + Number(count));
  return rows;
}
