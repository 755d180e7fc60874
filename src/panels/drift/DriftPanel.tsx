import { useMemo, type ReactElement } from 'react';
import { readDriftFrames } from '../../viz/drift/readDriftFrames';
import { OutsideRange } from '../../viz/states/OutsideRange';
import { getTimeExtent } from '../../viz/strip/getTimeExtent';
import { buildDriftStrip } from './buildDriftStrip';
import { DriftMessage } from './DriftMessage';
import type { DriftPanelProps } from './driftPanelProps';
import { DriftView } from './DriftView';

/** Reads the panel's frames and shows them, or says why that can't be. */
export function DriftPanel(props: DriftPanelProps): ReactElement {
  const { data, timeRange, options } = props;
  const rangeEnd = timeRange.to.valueOf();
  const reading = useMemo(() => readDriftFrames(data.series, rangeEnd), [data.series, rangeEnd]);
  const { sort, rows, groupBy } = options;
  const strip = useMemo(
    () => (reading.kind === 'cells' ? buildDriftStrip(reading.grid, { sort, rows, groupBy }) : undefined),
    [reading, sort, rows, groupBy]
  );
  const extent = useMemo(() => strip && getTimeExtent(strip.grid.cells), [strip]);
  if (strip === undefined) {
    return reading.kind === 'cells' ? <></> : <DriftMessage panel={props} reading={reading} />;
  }
  if (extent !== undefined && (extent.to <= timeRange.from.valueOf() || extent.from >= rangeEnd)) {
    return <OutsideRange onZoom={() => props.onChangeTimeRange(extent)} />;
  }
  return <DriftView panel={props} strip={strip} />;
}
