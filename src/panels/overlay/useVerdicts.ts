import { useEffect, useMemo, useState } from 'react';
import { buildPause } from '../../viz/overlay/buildPause';
import type { JudgeOptions } from '../../viz/overlay/judgeOptions';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import { VerdictMemory } from './VerdictMemory';

export interface Verdicts {
  verdicts: SeriesVerdict[];
  isJudging: boolean;
  /** Why judging came to nothing. */
  failure: string | undefined;
}

interface Judged {
  series: PanelSeries[] | undefined;
  options: JudgeOptions | undefined;
  verdicts: SeriesVerdict[];
  failure: string | undefined;
}

const none: Judged = { series: undefined, options: undefined, verdicts: [], failure: undefined };

/** Judges series beside the page's other work. Until there is a verdict on new data the one before stays. */
export function useVerdicts(series: PanelSeries[], options: JudgeOptions): Verdicts {
  const { detector, direction, alarmsPerWeek, bandWidth, window, peerMethod, peerGroupBy, newest, clamp } = options;
  const judging = useMemo(
    () => ({ detector, direction, alarmsPerWeek, bandWidth, window, peerMethod, peerGroupBy, newest, clamp }),
    [detector, direction, alarmsPerWeek, bandWidth, window, peerMethod, peerGroupBy, newest, clamp]
  );
  const [memory] = useState(() => new VerdictMemory());
  const [judged, setJudged] = useState(none);
  useEffect(() => {
    const stop = new AbortController();
    const finish = (outcome: Pick<Judged, 'verdicts' | 'failure'>) => {
      if (!stop.signal.aborted) {
        setJudged({ series, options: judging, ...outcome });
      }
    };
    memory.judge(series, judging, buildPause(stop.signal)).then(
      (verdicts) => finish({ verdicts, failure: undefined }),
      (error: unknown) => finish({ verdicts: [], failure: error instanceof Error ? error.message : String(error) })
    );
    return () => stop.abort();
  }, [series, judging, memory]);
  const isJudging = judged.series !== series || judged.options !== judging;
  return { verdicts: judged.verdicts, isJudging, failure: isJudging ? undefined : judged.failure };
}
