import { t } from '@grafana/i18n';
import { useMemo, type ReactElement } from 'react';
import { XyChart } from '../../../viz/charts/XyChart';
import type { CurveChartProps } from './curveChartProps';
import { getShareAxis } from './getShareAxis';

/** The receiver operating characteristic: what is caught against what is caught wrongly, over all thresholds. */
export function RocChart({ curves, width, height }: CurveChartProps): ReactElement {
  const chart = useMemo(
    () => ({
      xAxis: getShareAxis(t('accuracy-roc.x', 'False positive rate')),
      yAxis: getShareAxis(t('accuracy-roc.y', 'True positive rate')),
      series: curves.map(({ name, color, table }) => ({
        name,
        color,
        shape: 'line' as const,
        x: table.getNumbers('false_positive_rate'),
        y: table.getNumbers('true_positive_rate'),
      })),
    }),
    [curves]
  );
  return (
    <XyChart
      {...chart}
      hasDiagonal
      width={width}
      height={height}
      description={t('accuracy-roc.description', 'ROC curve; the diagonal is chance')}
    />
  );
}
