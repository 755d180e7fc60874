import type { DataFrame } from '@grafana/data';
import { addNotice } from '../../viz/overlay/addNotice';
import { getBandOwners } from '../../viz/overlay/getBandOwners';
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
  const notice = getOverlayNotice(judged, options.detector);
  const [first] = frames;
  if (first === undefined || judged.length === 0) {
    return [...frames];
  }
  const shown = notice === undefined ? frames : addNotice(frames, notice);
  if (suitable.length === 0) {
    return [...shown];
  }
  const owners = getBandOwners(suitable);
  const isBandDrawn = options.band === 'always' || (options.band === 'auto' && owners.size <= mostBandsByDefault);
  return addOverlayFields(shown, suitable, (entry) => ({
    band: isBandDrawn && owners.has(entry),
    outliers: options.outliers,
    score: options.score ? 'drawn' : 'none',
  }));
}
