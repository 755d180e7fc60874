import { z } from 'zod';

/** Methods that compare a column with its reference. `auto` is resolved by the convention, the column's type and its size. */
export const columnDriftMethods = [
  'auto',
  'psi',
  'jensen_shannon',
  'kolmogorov_smirnov',
  'wasserstein',
  'chi_squared',
  'hellinger',
  'kl_divergence',
  'total_variation',
  'l_infinity',
  'energy_distance',
  'cramer_von_mises',
  'anderson_darling',
  'mann_whitney',
  't_test',
  'g_test',
  'two_proportion_z',
] as const;

/** Methods that look at all columns of a window together. */
export const multivariateDriftMethods = ['pca_reconstruction', 'domain_classifier'] as const;

/** The drift methods that can be asked for. */
export const driftMethods = [...columnDriftMethods, ...multivariateDriftMethods] as const;

export const driftMethodSchema = z.enum(driftMethods);
export type DriftMethod = z.infer<typeof driftMethodSchema>;
export type ColumnDriftMethod = (typeof columnDriftMethods)[number];
export type MultivariateDriftMethod = (typeof multivariateDriftMethods)[number];

export const conventions = ['plumbline', 'evidently', 'nannyml', 'sagemaker', 'azureml'] as const;
export const conventionSchema = z.enum(conventions);
export type Convention = z.infer<typeof conventionSchema>;
