import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import { overlayDetectors, type OverlayDetector } from '../../../schema/query/overlayQuery';

/** The detectors with what each looks for. */
export function getDetectorOptions(): Array<ComboboxOption<OverlayDetector>> {
  const texts: Record<OverlayDetector, string> = {
    auto: t('query-editor.detector.auto', 'Several questions together; says what it found'),
    rolling_robust: t('query-editor.detector.rolling-robust', 'Rolling median with a robust band'),
    ewma: t('query-editor.detector.ewma', 'Exponentially weighted mean and spread'),
    quantile: t('query-editor.detector.quantile', 'Quartiles of the last points'),
    seasonal: t('query-editor.detector.seasonal', 'The same hour of the week before'),
    holt_winters: t('query-editor.detector.holt-winters', 'Level, trend and season, smoothed'),
    autoregression: t('query-editor.detector.autoregression', 'Forecast from the last values'),
    regression: t('query-editor.detector.regression', 'A straight line through the last points'),
    finite_domain: t('query-editor.detector.finite-domain', 'A level never seen before'),
    flat_line: t('query-editor.detector.flat-line', 'Stands still for unusually long'),
    variance_change: t('query-editor.detector.variance-change', 'Swings more or less than before'),
    rare_value: t('query-editor.detector.rare-value', 'A state that is seldom seen'),
    gap: t('query-editor.detector.gap', 'Values that stay away'),
    cusum: t('query-editor.detector.cusum', 'Small shifts of the level that add up'),
  };
  return overlayDetectors.map((value) => ({ value, label: value, description: texts[value] }));
}
