import { isSameArray } from '../../core/series/isSameArray';
import type { JudgeOptions, OwnJudgeOptions } from '../../viz/overlay/judgeOptions';
import { judgeVisible } from '../../viz/overlay/judgeVisible';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import { getVerdictKey } from './getVerdictKey';
import { mostSeries } from './mostSeries';
import { PeerVerdictMemory } from './PeerVerdictMemory';

interface Known {
  verdict: SeriesVerdict;
  /** All that the verdict depends on beside the points. */
  key: string;
}

/**
 * Judges the first series of a panel, as many as it judges, and remembers the verdicts on those that it shows, one a series: a refresh that brings the
 * same points isn't judged again.
 */
export class VerdictMemory {
  private readonly known = new Map<string, Known>();
  private readonly peers = new PeerVerdictMemory();

  /** In their order; peers count beyond the first series, too. `pause` is awaited between parts of the work; what was judged before it ends the work isn't lost. */
  async judge(
    series: readonly PanelSeries[],
    options: JudgeOptions,
    pause: () => Promise<void>
  ): Promise<SeriesVerdict[]> {
    const { detector } = options;
    if (detector === 'peers') {
      return (await this.peers.judge(series, options, pause)).slice(0, mostSeries);
    }
    const shown = series.slice(0, mostSeries);
    const own = { ...options, detector };
    this.keepOnly(new Set(shown.map(({ name }) => name)));
    const verdicts: SeriesVerdict[] = [];
    for (const entry of shown) {
      verdicts.push(this.recall(entry, own) ?? (await this.judgeAnew(entry, own, pause)));
    }
    return verdicts;
  }

  private recall(series: PanelSeries, options: JudgeOptions): SeriesVerdict | undefined {
    const known = this.known.get(series.name);
    if (known?.key !== getVerdictKey(series, options)) {
      return undefined;
    }
    const { times, values } = known.verdict.series;
    const isSame = isSameArray(values, series.values) && isSameArray(times, series.times);
    return isSame ? { ...known.verdict, series } : undefined;
  }

  private async judgeAnew(
    series: PanelSeries,
    options: JudgeOptions & OwnJudgeOptions,
    pause: () => Promise<void>
  ): Promise<SeriesVerdict> {
    const verdict = await judgeVisible(series, options, pause);
    this.known.set(series.name, { verdict, key: getVerdictKey(series, options) });
    return verdict;
  }

  private keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.known.keys()) {
      if (!names.has(name)) {
        this.known.delete(name);
      }
    }
  }
}
