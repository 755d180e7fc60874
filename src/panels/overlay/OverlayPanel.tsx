import { useMemo, type ReactElement } from 'react';
import { readOverlayFrames } from '../../viz/overlay/readOverlayFrames';
import { SeriesMessage } from '../../viz/overlay/SeriesMessage';
import { OutsideRange } from '../../viz/states/OutsideRange';
import { getSeriesExtent } from './getSeriesExtent';
import type { OverlayPanelProps } from './overlayPanelProps';
import { OverlayView } from './OverlayView';

/** Reads the panel's frames and shows them, or says why that can't be. */
export function OverlayPanel(props: OverlayPanelProps): ReactElement {
  const { data, timeRange, onChangeTimeRange } = props;
  const reading = useMemo(() => readOverlayFrames(data.series), [data.series]);
  const extent = useMemo(() => (reading.kind === 'series' ? getSeriesExtent(reading.series) : undefined), [reading]);
  if (reading.kind !== 'series') {
    return <SeriesMessage data={props.data} noValue={props.fieldConfig.defaults.noValue} reading={reading} />;
  }
  if (extent !== undefined && (extent.to < timeRange.from.valueOf() || extent.from > timeRange.to.valueOf())) {
    return <OutsideRange onZoom={() => onChangeTimeRange(extent)} />;
  }
  return <OverlayView panel={props} reading={reading} />;
}
