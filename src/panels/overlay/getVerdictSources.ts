import type { DataQueryRequest } from '@grafana/data';
import { getDetectorMode } from '../../core/anomaly/getDetectorMode';
import type { PanelDetector } from '../../core/anomaly/panelDetector';
import type { OverlaySeries } from '../../viz/overlay/overlayReading';
import type { VerdictSource } from './overlayState';

const overlayDataSourceType = 'plumbline-overlay-datasource';

/** Where the verdicts on a panel's series come from, each source once. */
export function getVerdictSources(
  { series, given }: Pick<OverlaySeries, 'series' | 'given'>,
  request: DataQueryRequest | undefined,
  detector: PanelDetector
): VerdictSource[] {
  const ofOverlay = new Set(
    (request?.targets ?? [])
      .filter(({ datasource }) => datasource?.type === overlayDataSourceType)
      .map(({ refId }) => refId)
  );
  const sources = given.map(({ series: { frame } }): VerdictSource =>
    frame.refId !== undefined && ofOverlay.has(frame.refId) ? 'look_back' : 'data_source'
  );
  if (series.length > given.length) {
    sources.push(getDetectorMode(detector) === 'hindsight' ? 'visible_range_hindsight' : 'visible_range');
  }
  return [...new Set(sources)];
}
