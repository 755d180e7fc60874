import type { Direction } from '../../core/anomaly/detectorOptions';
import { getRelevance } from '../../viz/overlay/getRelevance';
import type { PanelSeries } from '../../viz/overlay/panelSeries';

/** The side that is bad for all series of a panel, by its field options; both where they differ. */
export function getPanelDirection(series: PanelSeries[]): Direction {
  const directions = new Set(series.map(({ valueField, values }) => getRelevance(valueField.config, values).direction));
  const [direction = 'both'] = directions;
  return directions.size > 1 ? 'both' : direction;
}
