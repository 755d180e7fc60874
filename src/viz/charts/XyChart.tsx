import { UPlotChart, useTheme2 } from '@grafana/ui';
import { useMemo, type ReactElement } from 'react';
import { alignXySeries } from './alignXySeries';
import { buildXyConfig, type XyAxis } from './buildXyConfig';
import type { XySeries } from './xySeries';

export interface XyChartProps {
  series: readonly XySeries[];
  xAxis: XyAxis;
  yAxis: XyAxis;
  hasDiagonal?: boolean;
  marked?: number;
  width: number;
  height: number;
  /** What the chart shows, in a sentence. */
  description: string;
}

/** Curves over a number: ROC, calibration, thresholds, residuals. */
export function XyChart(props: XyChartProps): ReactElement {
  const { series, xAxis, yAxis, hasDiagonal = false, marked, width, height, description } = props;
  const theme = useTheme2();
  const config = useMemo(
    () => buildXyConfig({ theme, series, xAxis, yAxis, hasDiagonal, marked }),
    [theme, series, xAxis, yAxis, hasDiagonal, marked]
  );
  const data = useMemo((): [number[], ...Array<Array<number | null>>] => {
    const { x, columns } = alignXySeries(series);
    return [x, ...columns];
  }, [series]);
  return (
    <div role="img" aria-label={description}>
      <UPlotChart key={config.uid} config={config} data={data} width={width} height={height} />
    </div>
  );
}
