import { useMemo } from 'react';
import { getStep } from '../../core/series/getStep';
import type { Direction } from '../../core/anomaly/detectorOptions';
import type { OverlayQuery, OverlayTarget } from '../../schema/query/overlayQuery';
import { buildViewQuery } from './buildViewQuery';
import { getPanelDirection } from './getPanelDirection';
import type { SeriesPanel } from './viewedPanel';
import type { ViewSettings } from './viewSettings';

/** How far a kept panel looks back where the view judged the visible range alone. */
const lookBackToKeep = '4w';

interface ViewQueries {
  panelDirection: Direction;
  /** What the view asks; empty while it looks at the visible range alone. */
  queries: OverlayQuery[];
  queriesToKeep: OverlayQuery[];
}

/** The overlay queries that belong to what is chosen in the view. */
export function useViewQueries(targets: OverlayTarget[], { series }: SeriesPanel, settings: ViewSettings): ViewQueries {
  return useMemo(() => {
    const panelDirection = getPanelDirection(series);
    const queriesToKeep = targets.map((target, index) =>
      buildViewQuery(
        target,
        {
          lookBack: settings.lookBack === 'visible' ? lookBackToKeep : settings.lookBack,
          alarms: settings.alarms,
          direction: settings.direction === 'auto' ? panelDirection : settings.direction,
          distance: getStep(series[0]?.times ?? new Float64Array()).median,
        },
        index
      )
    );
    return { panelDirection, queriesToKeep, queries: settings.lookBack === 'visible' ? [] : queriesToKeep };
  }, [targets, series, settings]);
}
