import { t } from '@grafana/i18n';
import { useMemo, type ReactElement } from 'react';
import { XyChart } from '../../../viz/charts/XyChart';
import type { CurveChartProps } from './curveChartProps';
import { getShareAxis } from './getShareAxis';

/** How precise the positives are against how many are caught, over all thresholds. */
export function PrecisionRecallChart({ curves, width, height }: CurveChartProps): ReactElement {
  const chart = useMemo(
    () => ({
      xAxis: getShareAxis(t('accuracy-precision-recall.x', 'Recall')),
      yAxis: getShareAxis(t('accuracy-precision-recall.y', 'Precision')),
      series: curves.map(({ name, color, table }) => ({
        name,
        color,
        shape: 'line' as const,
        x: table.getNumbers('recall'),
        y: table.getNumbers('precision'),
      })),
    }),
    [curves]
  );
  return (
    <XyChart
      {...chart}
      width={width}
      height={height}
      description={t('accuracy-precision-recall.description', 'Precision against recall')}
    />
  );
}
