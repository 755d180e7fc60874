import { getPeerGroup } from '../../core/anomaly/peers/getPeerGroup';
import { groupPeers } from '../../core/anomaly/peers/groupPeers';
import { judgePeerGroup } from '../../core/anomaly/peers/judgePeerGroup';
import { finishInParts } from '../../core/work/finishInParts';
import { finishVerdict } from './finishVerdict';
import { getRelevance } from './getRelevance';
import type { JudgeOptions } from './judgeOptions';
import type { PanelSeries } from './panelSeries';
import type { SeriesVerdict } from './seriesVerdict';

type PeerJudgeOptions = Pick<
  JudgeOptions,
  'direction' | 'bandWidth' | 'peerMethod' | 'peerGroupBy' | 'newest' | 'clamp'
>;

/**
 * Judges each series of a panel by the others of its group, by the points that the panel shows; in their order. `pause` is
 * awaited between the parts of the work. What can't be judged comes back without a verdict and with the reason.
 */
export async function judgeVisiblePeers(
  series: readonly PanelSeries[],
  options: PeerJudgeOptions,
  pause: () => Promise<void>
): Promise<SeriesVerdict[]> {
  const verdicts = new Map<PanelSeries, SeriesVerdict>();
  const getGroup = ({ valueField }: PanelSeries) => getPeerGroup(valueField.labels, options.peerGroupBy);
  for (const { name: group, members } of groupPeers(series, getGroup)) {
    await pause();
    const judged = members.map((entry) => ({ entry, relevance: getRelevance(entry.valueField.config, entry.values) }));
    const work = judgePeerGroup(
      judged.map(({ entry: { times, values }, relevance }) => ({
        times,
        values,
        direction: options.direction === 'auto' ? relevance.direction : options.direction,
      })),
      { method: options.peerMethod, bandWidth: options.bandWidth }
    );
    const found = await finishInParts(work, pause);
    judged.forEach(({ entry, relevance }, place) => {
      const own = found[place];
      if (own !== undefined) {
        verdicts.set(entry, { ...finishVerdict(entry, own, { ...options, relevance }), group });
      }
    });
  }
  return series.flatMap((entry) => verdicts.get(entry) ?? []);
}
