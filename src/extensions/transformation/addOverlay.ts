import type { DataFrame } from '@grafana/data';
import { addNotice } from '../../viz/overlay/addNotice';
import { addOverlayFields } from '../../viz/overlay/addOverlayFields';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import { mostBandsByDefault } from '../../viz/overlay/mostBandsByDefault';
import { getOverlayNotice } from './getOverlayNotice';
import { judgeVisibleSeries } from './judgeVisibleSeries';
import type { OverlayOptions } from './overlayOptions';

/**
 * Adds band, outliers and score to the time series among the frames, as fields that style themselves, so that
 * Grafana's own Time series panel draws them. Frames without time series and all original fields stay as they are.
 * `pause` is awaited between the parts of the work.
 */
export async function addOverlay(
  frames: DataFrame[],
  options: OverlayOptions,
  pause: () => Promise<void>
): Promise<DataFrame[]> {
  const judged = await judgeVisibleSeries(getPanelSeries(frames), options, pause);
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
  return addOverlayFields(frames, suitable, () => ({
    band: isBandDrawn,
    outliers: options.outliers,
    score: options.score ? 'drawn' : 'none',
  }));
}
