import { useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { readPerformanceFrames } from '../../viz/performance/readPerformanceFrames';
import { OutsideRange } from '../../viz/states/OutsideRange';
import { AccuracyCurves } from './AccuracyCurves';
import { AccuracyMessage } from './AccuracyMessage';
import type { AccuracyPanelProps } from './accuracyPanelProps';
import { AccuracyView } from './AccuracyView';
import { buildAccuracyChart } from './buildAccuracyChart';

/** Reads the panel's frames and shows them, or says why that can't be. */
export function AccuracyPanel(props: AccuracyPanelProps): ReactElement {
  const { data, timeRange, options } = props;
  const { target, baseline, betterWhen } = options;
  const theme = useTheme2();
  const rangeEnd = timeRange.to.valueOf();
  const reading = useMemo(() => readPerformanceFrames(data.series, rangeEnd), [data.series, rangeEnd]);
  const chart = useMemo(
    () =>
      reading.kind === 'lines'
        ? buildAccuracyChart(reading.lines, reading.trainings, { target, baseline, betterWhen }, theme)
        : undefined,
    [reading, target, baseline, betterWhen, theme]
  );
  if (reading.kind === 'curves') {
    return <AccuracyCurves panel={props} answers={reading.curves} />;
  }
  if (reading.kind !== 'lines' || chart === undefined) {
    return reading.kind === 'lines' ? <></> : <AccuracyMessage panel={props} reading={reading} />;
  }
  const [first = 0] = chart.times;
  const last = chart.times.at(-1) ?? 0;
  const end = chart.ends.at(-1) ?? Number.NaN;
  const extent = { from: first, to: Number.isNaN(end) ? last + 1 : end };
  if (extent.to <= timeRange.from.valueOf() || extent.from >= rangeEnd) {
    return <OutsideRange onZoom={() => props.onChangeTimeRange(extent)} />;
  }
  if (!chart.lines.some(({ points }) => points.some((point) => point !== undefined && !Number.isNaN(point.value)))) {
    return <AccuracyMessage panel={props} reading={{ kind: 'valueless' }} />;
  }
  return <AccuracyView panel={props} chart={chart} answers={reading.curves} />;
}
