import type { FrameNotice } from '../../schema/frames/frame';

interface CollectedRows<Row> {
  rows: Row[];
  notices: FrameNotice[];
}

/** The first rows of all groups, with a notice where some are left out. */
export function collectRows<Row>(groups: ReadonlyArray<readonly Row[]>, limit: number): CollectedRows<Row> {
  const rows: Row[] = [];
  let total = 0;
  for (const group of groups) {
    total += group.length;
    for (const row of rows.length + group.length > limit ? group.slice(0, limit - rows.length) : group) {
      rows.push(row);
    }
  }
  const text = `The first ${limit} of ${total} rows are shown. Search for a part of a name, or raise the limit.`;
  return { rows, notices: total > limit ? [{ severity: 'warning', text }] : [] };
}
