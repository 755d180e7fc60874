import type { FrameNotice } from '../../schema/frames/frame';

interface RowsOf<Row> {
  count: number;
  build: () => Row[];
}

interface CollectedRows<Row> {
  rows: Row[];
  notices: FrameNotice[];
}

/** The first rows of all items, with a notice where some are left out. Of an item that has no more room rows are only counted. */
export function collectRows<Item, Row>(
  items: readonly Item[],
  limit: number,
  getRows: (item: Item) => RowsOf<Row>
): CollectedRows<Row> {
  const rows: Row[] = [];
  let total = 0;
  for (const item of items) {
    const { count, build } = getRows(item);
    total += count;
    if (rows.length < limit) {
      rows.push(...build().slice(0, limit - rows.length));
    }
  }
  const text = `The first ${limit} of ${total} rows are shown. Search for a part of a name, or raise the limit.`;
  return { rows, notices: total > limit ? [{ severity: 'warning', text }] : [] };
}
