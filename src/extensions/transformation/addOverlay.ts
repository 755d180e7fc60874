import type { DataFrame } from '@grafana/data';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import { judgeSeries } from '../../viz/overlay/judgeSeries';
import { addNotice } from '../../viz/overlay/addNotice';
import { addOverlayFields } from '../../viz/overlay/addOverlayFields';
import { mostBandsByDefault } from '../../viz/overlay/mostBandsByDefault';
import { getOverlayNotice } from './getOverlayNotice';
import type { OverlayOptions } from './overlayOptions';

/**
 * Adds band, outliers and score to the time series among the frames, as fields that style themselves, so that
 * Grafana's own Time series panel draws them. Frames without time series and all original fields stay as they are.
 */
export function addOverlay(frames: DataFrame[], options: OverlayOptions): DataFrame[] {
  const judged = judgeSeries(getPanelSeries(frames), options);
  const suitable = judged.filter(({ detection }) => detection.suitability.kind === 'suitable');
  const notice = getOverlayNotice(judged);
  const [first] = frames;
  if (first === undefined || judged.length === 0) {
    return [...frames];
  }
  if (notice !== undefined) {
    return addNotice(frames, notice);
  }
  const isBandDrawn = options.band === 'always' || (options.band === 'auto' && suitable.length <= mostBandsByDefault);
  return addOverlayFields(frames, suitable, {
    band: isBandDrawn,
    outliers: options.outliers,
    score: options.score ? 'drawn' : 'none',
  });
}
