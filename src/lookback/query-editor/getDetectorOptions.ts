import type { ComboboxOption } from '@grafana/ui';
import { overlayDetectors, type OverlayDetector } from '../../schema/query/overlayQuery';
import { describeDetector } from '../../viz/overlay/describeDetector';

/** The detectors of the query, each with what it looks for. */
export function getDetectorOptions(): Array<ComboboxOption<OverlayDetector>> {
  return overlayDetectors.map((value) => ({ value, label: value, description: describeDetector(value) }));
}
