import type { DistanceScale } from './distanceScale';

export const rootScale: DistanceScale = { toScore: Math.sqrt, toDivergence: (x) => x * x };
