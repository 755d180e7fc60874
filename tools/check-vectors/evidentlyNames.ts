import type { DriftMethodName } from '../../src/core/drift/driftTypes';

interface EvidentlyName {
  name: string;
  display: string;
  method: DriftMethodName;
}

/** How Evidently calls its tests. */
export const evidentlyNames: readonly EvidentlyName[] = [
  { name: 'ks', display: 'K-S p_value', method: 'kolmogorov_smirnov' },
  { name: 'wasserstein', display: 'Wasserstein distance (normed)', method: 'wasserstein' },
  { name: 'psi', display: 'PSI', method: 'psi' },
  { name: 'jensenshannon', display: 'Jensen-Shannon distance', method: 'jensen_shannon' },
  { name: 'kl_div', display: 'Kullback-Leibler divergence', method: 'kl_divergence' },
  { name: 'hellinger', display: 'Hellinger distance', method: 'hellinger' },
  { name: 'ed', display: 'Energy-distance', method: 'energy_distance' },
  { name: 'mannw', display: 'Mann-Whitney U-rank test', method: 'mann_whitney' },
  { name: 'anderson', display: 'Anderson-Darling test', method: 'anderson_darling' },
  { name: 'cramer_von_mises', display: 'Cramer-Von-Mises test', method: 'cramer_von_mises' },
  { name: 't_test', display: 't_test', method: 't_test' },
  { name: 'chisquare', display: 'chi-square p_value', method: 'chi_squared' },
  { name: 'z', display: 'Z-test p_value', method: 'two_proportion_z' },
  { name: 'g_test', display: 'g_test', method: 'g_test' },
];
