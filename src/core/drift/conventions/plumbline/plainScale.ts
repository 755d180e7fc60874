import type { DistanceScale } from './distanceScale';

export const plainScale: DistanceScale = { toScore: (x) => x, toDivergence: (x) => x };
