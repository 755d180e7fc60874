import { t } from '@grafana/i18n';
import { useMemo, type ReactElement } from 'react';
import { XyChart } from '../../../viz/charts/XyChart';
import type { CurveChartProps } from './curveChartProps';
import { getShareAxis } from './getShareAxis';

/** What came true against what was predicted, bin by bin, with the interval of the share. */
export function CalibrationChart({ curves, width, height }: CurveChartProps): ReactElement {
  const chart = useMemo(
    () => ({
      xAxis: getShareAxis(t('accuracy-calibration.x', 'Mean predicted probability')),
      yAxis: getShareAxis(t('accuracy-calibration.y', 'Share that came true')),
      series: curves.map(({ name, color, table }) => ({
        name,
        color,
        shape: 'line_and_points' as const,
        x: table.getNumbers('mean_probability'),
        y: table.getNumbers('share_positive'),
        band: { lower: table.getNumbers('lower'), upper: table.getNumbers('upper') },
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
      description={t(
        'accuracy-calibration.description',
        'Share that came true by predicted probability; on the diagonal they agree'
      )}
    />
  );
}
