import { defaultDetectorOptions } from '../../core/anomaly/defaultDetectorOptions';
import type { OverlayOptions } from './overlayOptions';

export const defaultOverlayOptions: OverlayOptions = {
  v: 1,
  detector: 'rolling_robust',
  ...defaultDetectorOptions,
  band: 'auto',
  outliers: true,
  newest: 'judge',
  score: false,
};
