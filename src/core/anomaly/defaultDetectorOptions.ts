import type { DetectorOptions } from './detectorOptions';

/**
 * What is used where nobody chose. Five robust standard deviations and the floor of 2 % of the range make a band
 * that is never narrower than a tenth of what the series has covered to either side.
 */
export const defaultDetectorOptions: DetectorOptions = {
  bandWidth: 5,
  direction: 'both',
  window: 240,
  minPoints: 20,
};
