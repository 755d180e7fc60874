import type { DrawnCurve } from './drawnCurve';

export interface CurveChartProps {
  curves: readonly DrawnCurve[];
  width: number;
  height: number;
}
