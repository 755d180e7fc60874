import type { DataFrame } from '@grafana/data';
import { buildPause } from '../../viz/overlay/buildPause';
import { addOverlay } from './addOverlay';
import { parseOverlayOptions } from './parseOverlayOptions';

/**
 * What the operator loads when a panel first uses it: parses the stored options and adds the overlay. The browser gets
 * its turn in between; `signal` ends what nobody waits for any more.
 */
export function applyOverlay(frames: DataFrame[], storedOptions: unknown, signal: AbortSignal): Promise<DataFrame[]> {
  return addOverlay(frames, parseOverlayOptions(storedOptions), buildPause(signal));
}
