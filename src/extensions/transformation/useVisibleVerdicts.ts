import { useEffect, useState } from 'react';
import { buildPause } from '../../viz/overlay/buildPause';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import { judgeVisibleSeries } from './judgeVisibleSeries';
import type { OverlayOptions } from './overlayOptions';

/** The verdicts that belong to the series and options at hand; until they are there, undefined. */
export function useVisibleVerdicts(series: PanelSeries[], options: OverlayOptions): SeriesVerdict[] | undefined {
  const [found, setFound] = useState<{ series: PanelSeries[]; options: OverlayOptions; verdicts: SeriesVerdict[] }>();
  useEffect(() => {
    const stop = new AbortController();
    const judge = async () => {
      const verdicts = await judgeVisibleSeries(series, options, buildPause(stop.signal));
      if (!stop.signal.aborted) {
        setFound({ series, options, verdicts });
      }
    };
    judge().catch((error: unknown) => {
      if (!stop.signal.aborted) {
        setFound(() => {
          throw error;
        });
      }
    });
    return () => stop.abort();
  }, [series, options]);
  return found?.series === series && found.options === options ? found.verdicts : undefined;
}
