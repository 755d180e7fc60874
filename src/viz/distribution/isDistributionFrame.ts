import type { DataFrame } from '@grafana/data';
import { findField } from '../frames/findField';

/** Whether a frame tells a reference and a current distribution, bin by bin. */
export function isDistributionFrame(frame: DataFrame): boolean {
  const has = (name: string) => findField(frame, name) !== undefined;
  return (
    has('bin') && (has('reference_share') || has('reference_count')) && (has('current_share') || has('current_count'))
  );
}
