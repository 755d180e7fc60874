import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import { overlayDetectors, type OverlayDetector } from '../../schema/query/overlayQuery';
import { describeDetector } from '../../viz/overlay/describeDetector';

/** The detectors of the query, each with what it looks for. */
export function getDetectorOptions(): Array<ComboboxOption<OverlayDetector>> {
  return overlayDetectors.map((value) => ({
    value,
    label: value,
    description:
      value === 'peers'
        ? t('judging.detector.peers', 'The other series of the query at the same time')
        : describeDetector(value),
  }));
}
