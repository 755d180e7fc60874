import type { Frame, FrameMeta } from '../../schema/frames/frame';
import { buildLatestFrame } from './buildLatestFrame';
import { buildSeriesFrames } from './buildSeriesFrames';
import type { LabelledPoint } from './labelledPoint';

interface ViewParts {
  view: 'table' | 'latest' | 'series';
  /** Name of the value field. */
  name: string;
  meta: FrameMeta;
  buildTable: (meta: FrameMeta) => Frame;
  getPoints: () => LabelledPoint[];
}

/** An answer in the view that its query asks for; what is said about the whole of it stands with the first frame. */
export function buildViewFrames({ view, name, meta, buildTable, getPoints }: ViewParts): Frame[] {
  switch (view) {
    case 'table':
      return [buildTable(meta)];
    case 'latest':
      return [buildLatestFrame(getPoints(), name, meta)];
    case 'series':
      return buildSeriesFrames(getPoints(), {
        name,
        fallback: name,
        getMeta: (_labels, index) => (index === 0 ? meta : {}),
      });
  }
}
