import type { DataFrame, QueryResultMetaNotice } from '@grafana/data';

/** The frames with a notice for the panel's header on the first of them. */
export function addNotice(frames: DataFrame[], notice: QueryResultMetaNotice): DataFrame[] {
  return frames.map((frame, index) =>
    index === 0 ? { ...frame, meta: { ...frame.meta, notices: [...(frame.meta?.notices ?? []), notice] } } : frame
  );
}
