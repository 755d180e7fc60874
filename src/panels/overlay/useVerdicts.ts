import { useEffect, useMemo, useState } from 'react';
import { buildPause } from '../../viz/overlay/buildPause';
import type { JudgeOptions } from '../../viz/overlay/judgeOptions';
import { judgeVisible } from '../../viz/overlay/judgeVisible';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';

/** So many series of a panel are judged. */
export const mostSeries = 100;

export interface Verdicts {
  verdicts: SeriesVerdict[];
  isJudging: boolean;
  /** Why judging came to nothing. */
  failure: string | undefined;
}

const none: Verdicts = { verdicts: [], isJudging: true, failure: undefined };

/** Judges series beside the page's other work. Until there is a verdict on new data the one before stays. */
export function useVerdicts(series: PanelSeries[], options: JudgeOptions): Verdicts {
  const { detector, direction, alarmsPerWeek, bandWidth, window, newest, clamp } = options;
  const judging = useMemo(
    () => ({ detector, direction, alarmsPerWeek, bandWidth, window, newest, clamp }),
    [detector, direction, alarmsPerWeek, bandWidth, window, newest, clamp]
  );
  const [state, setState] = useState(none);
  useEffect(() => {
    const stop = new AbortController();
    setState((before) => ({ ...before, isJudging: series.length > 0 }));
    judgeAll(series.slice(0, mostSeries), judging, stop.signal).then(
      (verdicts) => {
        if (!stop.signal.aborted) {
          setState({ verdicts, isJudging: false, failure: undefined });
        }
      },
      (error: unknown) => {
        if (!stop.signal.aborted) {
          setState({ verdicts: [], isJudging: false, failure: error instanceof Error ? error.message : String(error) });
        }
      }
    );
    return () => stop.abort();
  }, [series, judging]);
  return state;
}

async function judgeAll(series: PanelSeries[], options: JudgeOptions, signal: AbortSignal): Promise<SeriesVerdict[]> {
  const pause = buildPause(signal);
  const verdicts: SeriesVerdict[] = [];
  for (const entry of series) {
    verdicts.push(await judgeVisible(entry, options, pause));
  }
  return verdicts;
}
