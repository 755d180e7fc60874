import { detectors, type DetectorName } from './detectors';

export function isDetectorName(value: unknown): value is DetectorName {
  return typeof value === 'string' && Object.hasOwn(detectors, value);
}
