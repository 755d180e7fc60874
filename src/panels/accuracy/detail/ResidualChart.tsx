import { t } from '@grafana/i18n';
import { useMemo, type ReactElement } from 'react';
import { XyChart } from '../../../viz/charts/XyChart';
import { formatValue } from '../../../viz/format/formatValue';
import type { CurveChartProps } from './curveChartProps';

/** How far predictions lie from what came true: a histogram of prediction less label. */
export function ResidualChart({ curves, width, height }: CurveChartProps): ReactElement {
  const chart = useMemo(
    () => ({
      xAxis: {
        label: t('accuracy-residuals.x', 'Prediction less label'),
        format: (value: number) => formatValue(value),
      },
      yAxis: {
        label: t('accuracy-residuals.y', 'Share of rows'),
        format: (share: number) => share.toLocaleString(undefined, { style: 'percent', maximumFractionDigits: 1 }),
      },
      series: curves.map(({ name, color, table }) => {
        const high = table.getNumbers('bin_high');
        return {
          name,
          color,
          shape: 'bars' as const,
          x: table.getNumbers('bin_low').map((low, bin) => (low + (high[bin] ?? low)) / 2),
          y: table.getNumbers('share'),
        };
      }),
    }),
    [curves]
  );
  return (
    <XyChart
      {...chart}
      marked={0}
      width={width}
      height={height}
      description={t('accuracy-residuals.description', 'Histogram of prediction less label; the line is at zero')}
    />
  );
}
