import { isSameArray } from '../../core/series/isSameArray';
import type { JudgeOptions } from '../../viz/overlay/judgeOptions';
import { judgeVisible } from '../../viz/overlay/judgeVisible';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';

interface Known {
  verdict: SeriesVerdict;
  /** All that the verdict depends on beside the points. */
  key: string;
}

/**
 * Judges the series of a panel and remembers the verdicts on those that it shows, one a series: a refresh that brings the
 * same points isn't judged again.
 */
export class VerdictMemory {
  private readonly known = new Map<string, Known>();

  /** In their order. `pause` is awaited between parts of the work; what was judged before it ends the work isn't lost. */
  async judge(
    series: readonly PanelSeries[],
    options: JudgeOptions,
    pause: () => Promise<void>
  ): Promise<SeriesVerdict[]> {
    this.keepOnly(new Set(series.map(({ name }) => name)));
    const verdicts: SeriesVerdict[] = [];
    for (const entry of series) {
      verdicts.push(this.recall(entry, options) ?? (await this.judgeAnew(entry, options, pause)));
    }
    return verdicts;
  }

  private recall(series: PanelSeries, options: JudgeOptions): SeriesVerdict | undefined {
    const known = this.known.get(series.name);
    if (known?.key !== getKey(series, options)) {
      return undefined;
    }
    const { times, values } = known.verdict.series;
    const isSame = isSameArray(values, series.values) && isSameArray(times, series.times);
    return isSame ? { ...known.verdict, series } : undefined;
  }

  private async judgeAnew(
    series: PanelSeries,
    options: JudgeOptions,
    pause: () => Promise<void>
  ): Promise<SeriesVerdict> {
    const verdict = await judgeVisible(series, options, pause);
    this.known.set(series.name, { verdict, key: getKey(series, options) });
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

/** The options, and of the field what `getRelevance` reads. */
function getKey({ valueField: { config } }: PanelSeries, options: JudgeOptions): string {
  const { unit, decimals, min, max, thresholds } = config;
  const custom: unknown = config.custom;
  return JSON.stringify([options, unit, decimals, min, max, thresholds, custom]);
}
