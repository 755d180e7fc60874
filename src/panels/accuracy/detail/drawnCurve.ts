import type { CurveTable } from '../../../viz/performance/splitCurve';

/** A curve of a window as it is drawn. */
export interface DrawnCurve {
  name: string;
  color: string;
  table: CurveTable;
}
