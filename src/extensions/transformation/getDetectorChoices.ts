import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import { getDetectorMode } from '../../core/anomaly/getDetectorMode';
import { panelDetectors, type PanelDetector } from '../../core/anomaly/panelDetector';
import { describeDetector } from '../../viz/overlay/describeDetector';

/** Every detector with what it looks for, and a word where that isn't what an alarm would have seen. */
export function getDetectorChoices(): Array<ComboboxOption<PanelDetector>> {
  const bothWays = t(
    'overlay-editor.detector.both-ways',
    'looks both ways: what one sees later, not what an alarm saw'
  );
  return panelDetectors.map((value) => ({
    value,
    label: value,
    description:
      getDetectorMode(value) === 'hindsight' ? `${describeDetector(value)} (${bothWays})` : describeDetector(value),
  }));
}
