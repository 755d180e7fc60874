import { buildDeviationCells } from '../../viz/deviation/buildDeviationCells';
import type { DeviationRow } from '../../viz/deviation/deviationRow';
import { sortRows } from '../../viz/strip/sortRows';
import { summarizeRows } from '../../viz/strip/summarizeRows';
import type { DeviationStrip } from './deviationStrip';
import type { Options } from './options';

export function buildDeviationStrip(
  rows: DeviationRow[],
  range: { from: number; to: number },
  { sort, rows: shown }: Pick<Options, 'sort' | 'rows'>
): DeviationStrip {
  const cells = buildDeviationCells(rows, range);
  const summaries = summarizeRows(cells);
  const sorted = sortRows(
    cells,
    summaries,
    rows.map(({ series }) => series.name),
    sort
  );
  const order = shown === 'off' ? sorted.filter((row) => (summaries[row]?.out ?? 0) > 0) : sorted;
  return { rows, cells, summaries, order };
}
