import { useState } from 'react';
import type { Finding } from '../../viz/overlay/finding';
import { getZoomRange } from './getZoomRange';
import type { OverlayPanelProps } from './overlayPanelProps';

export interface IncidentWalk {
  /** -1 for none. */
  selected: number;
  select: (index: number) => void;
  zoom: (index: number) => void;
}

/** Which incident is looked at. It stays the same when new data come, as long as it is there. */
export function useIncidentWalk(
  { timeRange, onChangeTimeRange }: OverlayPanelProps,
  findings: Finding[]
): IncidentWalk {
  const [chosen, setChosen] = useState<Pick<Finding, 'from' | 'series'>>();
  return {
    selected: findings.findIndex(({ from, series }) => from === chosen?.from && series === chosen.series),
    select: (index) => setChosen(findings[index]),
    zoom: (index) => {
      const finding = findings[index];
      if (finding !== undefined) {
        onChangeTimeRange(getZoomRange(finding, { from: timeRange.from.valueOf(), to: timeRange.to.valueOf() }));
      }
    },
  };
}
