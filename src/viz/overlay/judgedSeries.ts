import type { Detection } from '../../core/anomaly/detection';
import type { PanelSeries } from './panelSeries';

export interface JudgedSeries {
  series: PanelSeries;
  detection: Detection;
}
