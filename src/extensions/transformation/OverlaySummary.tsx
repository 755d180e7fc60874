import type { DataFrame } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Text } from '@grafana/ui';
import { useMemo } from 'react';
import { findIncidents } from '../../core/anomaly/findIncidents';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import { judgeSeries, type JudgedSeries } from '../../viz/overlay/judgeSeries';
import { coolDownPoints } from '../../viz/overlay/coolDownPoints';
import type { OverlayOptions } from './overlayOptions';

/** What the options flag in the data at hand, recomputed with every change. */
export function OverlaySummary({ input, options }: { input: DataFrame[]; options: OverlayOptions }) {
  const judged = useMemo(() => judgeSeries(getPanelSeries(input), options), [input, options]);
  return (
    <output>
      <Text color="secondary">{getSummary(judged)}</Text>
    </output>
  );
}

function getSummary(judged: JudgedSeries[]): string {
  if (judged.length === 0) {
    return t(
      'overlay-editor.summary.no-series',
      'There is no time series here: the overlay needs a time and a number field.'
    );
  }
  const suitable = judged.filter(({ detection }) => detection.suitability.kind === 'suitable');
  if (suitable.length === 0) {
    return t(
      'overlay-editor.summary.none-suitable',
      'No series here can be judged: too few points, or values that never change.'
    );
  }
  const incidents = suitable.flatMap(({ detection }) => findIncidents(detection, coolDownPoints));
  const points = incidents.reduce((sum, incident) => sum + incident.points, 0);
  return points === 0
    ? t('overlay-editor.summary.nothing', 'Nothing is flagged in the visible range.')
    : t(
        'overlay-editor.summary.flagged',
        'Points flagged in the visible range: {{points}}. Incidents: {{incidents}}.',
        {
          points,
          incidents: incidents.length,
        }
      );
}
