import type { View } from '../../schema/query/common';
import type { Frame } from '../../schema/frames/frame';
import { buildLatestFrame } from './buildLatestFrame';
import { buildSeriesFrames } from './buildSeriesFrames';
import type { ViewParts } from './viewParts';

/** An answer in the view that its query asks for; what is said about the whole of it stands with the first frame. */
export function buildViewFrames(view: View, { name, meta, getSeriesMeta, buildTable, getPoints }: ViewParts): Frame[] {
  switch (view) {
    case 'table':
      return [buildTable(meta)];
    case 'latest':
      return [buildLatestFrame(getPoints(), name, meta)];
    case 'series':
      return buildSeriesFrames(getPoints(), {
        name,
        fallback: name,
        getMeta: (labels, index) => (index === 0 ? meta : (getSeriesMeta?.(labels) ?? {})),
      });
  }
}
