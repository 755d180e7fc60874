import { isSameArray } from '../../core/series/isSameArray';
import type { JudgeOptions } from '../../viz/overlay/judgeOptions';
import { judgeVisiblePeers } from '../../viz/overlay/judgeVisiblePeers';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import { getVerdictKey } from './getVerdictKey';

interface Known {
  /** Of each series: all that its verdict depends on beside the points. */
  keys: string[];
  verdicts: SeriesVerdict[];
}

/** Judges the series of a panel by their peers. While the points of all of them are the same, they aren't judged again. */
export class PeerVerdictMemory {
  private known: Known | undefined;

  /** In their order. `pause` is awaited between parts of the work. */
  async judge(
    series: readonly PanelSeries[],
    options: JudgeOptions,
    pause: () => Promise<void>
  ): Promise<SeriesVerdict[]> {
    const keys = series.map((entry) => getVerdictKey(entry, options));
    const known = this.known;
    if (known !== undefined && isSame(known, keys, series)) {
      return series.flatMap((entry, place) => {
        const verdict = known.verdicts[place];
        return verdict === undefined ? [] : [{ ...verdict, series: entry }];
      });
    }
    const verdicts = await judgeVisiblePeers(series, options, pause);
    this.known = { keys, verdicts };
    return verdicts;
  }
}

function isSame(known: Known, keys: readonly string[], series: readonly PanelSeries[]): boolean {
  return (
    known.keys.length === keys.length &&
    series.every(({ times, values }, place) => {
      const judged = known.verdicts[place]?.series;
      return (
        judged !== undefined &&
        known.keys[place] === keys[place] &&
        isSameArray(judged.values, values) &&
        isSameArray(judged.times, times)
      );
    })
  );
}
