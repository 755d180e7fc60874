import { z } from 'zod';

/** What Model Monitor finds wrong with a column, as its reports spell it. */
export const violationTypes = [
  'data_type_check',
  'completeness_check',
  'baseline_drift_check',
  'missing_column_check',
  'extra_column_check',
  'categorical_values_check',
  'bias_drift_check',
] as const;

/** What it finds wrong with the model as a whole: the order of its features' importances, and bias by what is no column of it. */
export const modelViolationTypes = ['bias_drift_check', 'feature_attribution_drift_check'] as const;

const facetValue = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/**
 * `constraint_violations.json` of SageMaker Model Monitor. A report of data names a feature, one of bias a facet (the column whose groups
 * are compared), one of attribution a label.
 */
export const constraintViolationsSchema = z.object({
  violations: z.array(
    z.object({
      feature_name: z.string().optional(),
      facet: z.string().optional(),
      facet_value: facetValue.optional(),
      label: facetValue.optional(),
      metric_name: z.string().optional(),
      constraint_check_type: z.string(),
      description: z.string().default(''),
    })
  ),
});
