import { t } from '@grafana/i18n';
import type { PanelDetector } from '../../core/anomaly/panelDetector';

/** What a detector looks for, in a few words. */
export function describeDetector(name: PanelDetector): string {
  const texts: Record<PanelDetector, string> = {
    auto: t('anomaly.detector.auto', 'Several questions together; says what it found'),
    rolling_robust: t('anomaly.detector.rolling-robust', 'Rolling median with a robust band'),
    ewma: t('anomaly.detector.ewma', 'Exponentially weighted mean and spread'),
    quantile: t('anomaly.detector.quantile', 'Quartiles of the last points'),
    seasonal: t('anomaly.detector.seasonal', 'The same hour of the week before'),
    stl: t('anomaly.detector.stl', 'Season, trend and rest, read off the whole series'),
    holt_winters: t('anomaly.detector.holt-winters', 'Level, trend and season, smoothed'),
    autoregression: t('anomaly.detector.autoregression', 'Forecast from the last values'),
    regression: t('anomaly.detector.regression', 'A straight line through the last points'),
    spectral_residual: t('anomaly.detector.spectral-residual', 'What stands out of the spectrum of the whole series'),
    finite_domain: t('anomaly.detector.finite-domain', 'A level never seen before'),
    flat_line: t('anomaly.detector.flat-line', 'Stands still for unusually long'),
    variance_change: t('anomaly.detector.variance-change', 'Swings more or less than before'),
    rare_value: t('anomaly.detector.rare-value', 'A state that is seldom seen'),
    gap: t('anomaly.detector.gap', 'Values that stay away'),
    change_points: t('anomaly.detector.change-points', 'Changes of level or spread, read off the whole series'),
    cusum: t('anomaly.detector.cusum', 'Small shifts of the level that add up'),
    peers: t('anomaly.detector.peers', 'The other series of the panel at the same time'),
  };
  return texts[name];
}
