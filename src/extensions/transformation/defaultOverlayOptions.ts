import { defaultDetectorOptions } from '../../core/anomaly/defaultDetectorOptions';
import type { OverlayOptions } from './overlayOptions';

const { bandWidth, window } = defaultDetectorOptions;

export const defaultOverlayOptions: OverlayOptions = {
  v: 2,
  detector: 'auto',
  direction: 'auto',
  bandWidth,
  window,
  peerMethod: 'mad',
  peerGroupBy: [],
  band: 'auto',
  outliers: true,
  newest: 'judge',
  score: false,
};
