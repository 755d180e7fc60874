import { z } from 'zod';

/** The drift methods that can be asked for. `auto` is resolved by the convention, the column's type and its size. */
export const driftMethods = [
  'auto',
  'psi',
  'jensen_shannon',
  'kolmogorov_smirnov',
  'wasserstein',
  'chi_squared',
] as const;

export const driftMethodSchema = z.enum(driftMethods);
export type DriftMethod = z.infer<typeof driftMethodSchema>;
export type ResolvedDriftMethod = Exclude<DriftMethod, 'auto'>;

export const conventions = ['plumbline', 'evidently', 'nannyml'] as const;
export const conventionSchema = z.enum(conventions);
export type Convention = z.infer<typeof conventionSchema>;
