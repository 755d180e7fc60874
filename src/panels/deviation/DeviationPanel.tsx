import { useMemo, type ReactElement } from 'react';
import { readOverlayFrames } from '../../viz/overlay/readOverlayFrames';
import { SeriesMessage } from '../../viz/overlay/SeriesMessage';
import type { DeviationPanelProps } from './deviationPanelProps';
import { DeviationRows } from './DeviationRows';

/** Reads the panel's frames as series and shows how they stand to their baseline, or says why that can't be. */
export function DeviationPanel(props: DeviationPanelProps): ReactElement {
  const { data } = props;
  const reading = useMemo(() => readOverlayFrames(data.series), [data.series]);
  return reading.kind === 'series' ? (
    <DeviationRows panel={props} reading={reading} />
  ) : (
    <SeriesMessage data={data} noValue={props.fieldConfig.defaults.noValue} reading={reading} />
  );
}
