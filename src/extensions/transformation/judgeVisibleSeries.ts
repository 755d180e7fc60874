import { judgeVisible } from '../../viz/overlay/judgeVisible';
import type { JudgeOptions } from '../../viz/overlay/judgeOptions';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import type { OverlayOptions } from './overlayOptions';

/** With fewer values than this `auto` hardly ever calls anything; a rolling median does. */
const fewestForAuto = 200;

/** Judges every series of a panel by the points in its visible range. `pause` is awaited between the parts of the work. */
export async function judgeVisibleSeries(
  series: PanelSeries[],
  options: OverlayOptions,
  pause: () => Promise<void>
): Promise<SeriesVerdict[]> {
  const verdicts: SeriesVerdict[] = [];
  for (const entry of series) {
    verdicts.push(await judgeVisible(entry, getJudgeOptions(entry, options), pause));
  }
  return verdicts;
}

function getJudgeOptions({ values }: PanelSeries, options: OverlayOptions): JudgeOptions {
  const { detector, direction, budget, bandWidth, window, newest } = options;
  const isShort = values.length < fewestForAuto;
  return {
    detector: detector === 'auto' && isShort ? 'rolling_robust' : detector,
    direction,
    alarmsPerWeek: budget?.alarms ?? 0,
    bandWidth,
    window,
    newest,
    clamp: direction === 'auto' ? 'auto' : 'off',
  };
}
