import type { Frame, FrameMeta } from '../../schema/frames/frame';
import type { LabelledPoint, Labels } from './labelledPoint';

/** An answer before it takes the shape of a view. */
export interface ViewParts {
  /** Name of the value field. */
  name: string;
  /** What is said about the whole of it. */
  meta: FrameMeta;
  /** Metadata of a series after the first, which has that of the whole. */
  getSeriesMeta?: (labels: Labels) => FrameMeta;
  buildTable: (meta: FrameMeta) => Frame;
  getPoints: () => LabelledPoint[];
}
