import { judgeVisible } from '../../viz/overlay/judgeVisible';
import { judgeVisiblePeers } from '../../viz/overlay/judgeVisiblePeers';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import type { OverlayOptions } from './overlayOptions';

/** With fewer values than this `auto` hardly ever calls anything; a rolling median does. */
const fewestForAuto = 200;

/** Judges every series of a panel by the points in its visible range. `pause` is awaited between the parts of the work. */
export async function judgeVisibleSeries(
  series: PanelSeries[],
  { detector, budget, ...options }: OverlayOptions,
  pause: () => Promise<void>
): Promise<SeriesVerdict[]> {
  const clamp = options.direction === 'auto' ? 'auto' : 'off';
  if (detector === 'peers') {
    return judgeVisiblePeers(series, { ...options, clamp }, pause);
  }
  const verdicts: SeriesVerdict[] = [];
  for (const entry of series) {
    const isShort = entry.values.length < fewestForAuto;
    const chosen = detector === 'auto' && isShort ? 'rolling_robust' : detector;
    const judging = { ...options, detector: chosen, alarmsPerWeek: budget?.alarms ?? 0, clamp } as const;
    verdicts.push(await judgeVisible(entry, judging, pause));
  }
  return verdicts;
}
