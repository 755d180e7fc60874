import type { DataFrame } from '@grafana/data';
import { frameSourceKey } from './frameSourceKey';

/** Which query the series of a frame came from, where Plumbline Overlay has noted it. */
export function readFrameSource({ meta }: DataFrame): string | undefined {
  const source: unknown = meta?.custom?.[frameSourceKey];
  return typeof source === 'string' ? source : undefined;
}
