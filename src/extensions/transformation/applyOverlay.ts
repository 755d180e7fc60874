import type { DataFrame } from '@grafana/data';
import { addOverlay } from './addOverlay';
import { parseOverlayOptions } from './parseOverlayOptions';

/** What the operator loads when a panel first uses it: parses the stored options and adds the overlay. */
export function applyOverlay(frames: DataFrame[], storedOptions: unknown): DataFrame[] {
  return addOverlay(frames, parseOverlayOptions(storedOptions));
}
