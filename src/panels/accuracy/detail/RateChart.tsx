import { t } from '@grafana/i18n';
import { useMemo, type ReactElement } from 'react';
import { XyChart } from '../../../viz/charts/XyChart';
import type { CurveChartProps } from './curveChartProps';
import { getShareAxis } from './getShareAxis';

export interface RateChartProps extends CurveChartProps {
  view: 'roc' | 'precision_recall';
}

/** One rate against another over all thresholds: what is caught against what is caught wrongly, or how precise it is. */
export function RateChart({ view, curves, width, height }: RateChartProps): ReactElement {
  const chart = useMemo(() => {
    const { x, y } = getRates(view);
    return {
      xAxis: getShareAxis(x.label),
      yAxis: getShareAxis(y.label),
      series: curves.map(({ name, color, table }) => ({
        name,
        color,
        shape: 'line' as const,
        x: table.getNumbers(x.column),
        y: table.getNumbers(y.column),
      })),
    };
  }, [view, curves]);
  const { description, hasDiagonal } = getRates(view);
  return <XyChart {...chart} hasDiagonal={hasDiagonal} width={width} height={height} description={description} />;
}

function getRates(view: RateChartProps['view']) {
  return view === 'roc'
    ? {
        x: { column: 'false_positive_rate', label: t('accuracy-roc.x', 'False positive rate') },
        y: { column: 'true_positive_rate', label: t('accuracy-roc.y', 'True positive rate') },
        description: t('accuracy-roc.description', 'ROC curve; the diagonal is chance'),
        hasDiagonal: true,
      }
    : {
        x: { column: 'recall', label: t('accuracy-precision-recall.x', 'Recall') },
        y: { column: 'precision', label: t('accuracy-precision-recall.y', 'Precision') },
        description: t('accuracy-precision-recall.description', 'Precision against recall'),
        hasDiagonal: false,
      };
}
