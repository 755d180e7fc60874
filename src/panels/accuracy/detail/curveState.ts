import type { DrawnCurve } from './drawnCurve';

export type CurveState =
  | { kind: 'loading' }
  | { kind: 'ready'; curves: DrawnCurve[]; failures: string[] }
  | { kind: 'failed'; message: string }
  | { kind: 'missing' };
