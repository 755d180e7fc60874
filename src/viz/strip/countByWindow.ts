import { cellVerdict } from './cellVerdict';
import type { StripCells } from './stripCells';

/** How many rows were out of those that could be judged, window by window. */
export interface WindowCounts {
  /** Starts of the windows, rising. */
  times: number[];
  ends: number[];
  out: number[];
  judged: number[];
}

/** One pass over all cells. Rows whose windows differ are counted at the start of their own. */
export function countByWindow(cells: StripCells): WindowCounts {
  const byStart = new Map<number, { end: number; out: number; judged: number }>();
  cells.start.forEach((start, cell) => {
    const verdict = cells.verdict[cell];
    const entry = byStart.get(start) ?? { end: start, out: 0, judged: 0 };
    entry.end = Math.max(entry.end, cells.end[cell] ?? start);
    entry.out += verdict === cellVerdict.out ? 1 : 0;
    entry.judged += verdict === cellVerdict.out || verdict === cellVerdict.within ? 1 : 0;
    byStart.set(start, entry);
  });
  const times = [...byStart.keys()].sort((a, b) => a - b);
  const read = (name: 'end' | 'out' | 'judged') => times.map((time) => byStart.get(time)?.[name] ?? 0);
  return { times, ends: read('end'), out: read('out'), judged: read('judged') };
}
