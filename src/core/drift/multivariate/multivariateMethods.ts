/** Drift methods that look at all columns of a window together. */
export const multivariateMethods = ['pca_reconstruction', 'domain_classifier'] as const;

export type MultivariateMethodName = (typeof multivariateMethods)[number];
