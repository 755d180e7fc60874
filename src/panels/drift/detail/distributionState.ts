import type { DataFrame } from '@grafana/data';
import type { Distribution } from '../../../viz/distribution/distribution';

export type DistributionState =
  | { kind: 'loading' }
  | { kind: 'ready'; distribution: Distribution; frame: DataFrame }
  | { kind: 'failed'; message: string }
  | { kind: 'missing' };
