import { detectors, type DetectorName } from '../../core/anomaly/detectors';
import type { Detection } from '../../core/anomaly/detection';
import type { DetectorOptions } from '../../core/anomaly/detectorOptions';
import { withholdNewest } from '../../core/anomaly/withholdNewest';
import type { PanelSeries } from './panelSeries';

export interface JudgedSeries {
  series: PanelSeries;
  detection: Detection;
}

/** Runs the chosen detector over every series of a panel. */
export function judgeSeries(
  series: PanelSeries[],
  options: DetectorOptions & { detector: DetectorName; newest?: 'judge' | 'wait' }
): JudgedSeries[] {
  return series.map((entry) => {
    const detection = detectors[options.detector](entry.times, entry.values, options);
    return {
      series: entry,
      detection: options.newest === 'wait' ? withholdNewest(detection, entry.values) : detection,
    };
  });
}
