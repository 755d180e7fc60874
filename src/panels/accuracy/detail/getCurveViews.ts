import { t } from '@grafana/i18n';
import type { PerformanceCurve } from '../../../schema/query/performanceQuery';
import { binaryMetrics, multiclassMetrics, regressionMetrics } from '../../../schema/query/performanceMetric';

export interface CurveView {
  value: PerformanceCurve;
  label: string;
}

/** The views that fit a metric: a regression has residuals, a classification the others. All of them for a metric unknown. */
export function getCurveViews(metric: string): CurveView[] {
  const isOf = (metrics: readonly string[]) => metrics.includes(metric);
  const isRegression = isOf(regressionMetrics);
  const isClassification = isOf(binaryMetrics) || isOf(multiclassMetrics);
  return getAllViews().filter(({ value }) =>
    value === 'residuals' ? !isClassification || isRegression : !isRegression
  );
}

function getAllViews(): CurveView[] {
  return [
    { value: 'confusion', label: t('accuracy-views.confusion', 'Confusion') },
    { value: 'roc', label: t('accuracy-views.roc', 'ROC') },
    { value: 'precision_recall', label: t('accuracy-views.precision-recall', 'Precision–recall') },
    { value: 'calibration', label: t('accuracy-views.calibration', 'Calibration') },
    { value: 'thresholds', label: t('accuracy-views.thresholds', 'Threshold') },
    { value: 'residuals', label: t('accuracy-views.residuals', 'Residuals') },
  ];
}
