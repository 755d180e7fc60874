import type { FrameNotice } from '../../schema/frames/frame';

interface LimitedRows<Row> {
  rows: Row[];
  notices: FrameNotice[];
}

/** The first rows, with a notice where some are left out. */
export function limitRows<Row>(rows: Row[], limit: number): LimitedRows<Row> {
  if (rows.length <= limit) {
    return { rows, notices: [] };
  }
  const text = `The first ${limit} of ${rows.length} rows are shown. Search for a part of a name, or raise the limit.`;
  return { rows: rows.slice(0, limit), notices: [{ severity: 'warning', text }] };
}
