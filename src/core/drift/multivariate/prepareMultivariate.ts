import type { DriftReason } from '../driftTypes';
import { buildMultivariateScore } from './buildMultivariateScore';
import { countSampled } from './countSampled';
import { multivariateConventions } from './multivariateConventions';
import type { FeatureRows, MultivariateInput } from './multivariateInput';
import type { MultivariateScore } from './multivariateScore';

/**
 * Learns from a reference what is needed to judge windows of several columns together, and gives back what judges one. Never throws for data:
 * `reason` says why there is no verdict. NannyML's definitions: reconstruction error on principal components, AUC of a domain classifier.
 */
export function prepareMultivariate(input: MultivariateInput): (window: FeatureRows) => MultivariateScore {
  const definition = multivariateConventions[input.convention]?.[input.method];
  const judge = definition?.prepare(input);
  const obstacle: DriftReason | null =
    definition === undefined
      ? 'method_not_in_convention'
      : input.names.length < 2
        ? 'one_column'
        : countSampled(input.reference) === 0
          ? 'no_reference_rows'
          : null;
  return (window) => {
    const found = countSampled(window) === 0 ? 'no_current_rows' : (judge?.(window) ?? 'too_few_rows');
    return buildMultivariateScore(input, window, obstacle ?? found);
  };
}
