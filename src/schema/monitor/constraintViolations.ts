import { z } from 'zod';

/** What Model Monitor finds wrong with a column, as its reports spell it. */
export const violationTypes = [
  'data_type_check',
  'completeness_check',
  'baseline_drift_check',
  'missing_column_check',
  'extra_column_check',
  'categorical_values_check',
] as const;

/** `constraint_violations.json` of SageMaker Model Monitor. Reports of bias and attribution name no column. */
export const constraintViolationsSchema = z.object({
  violations: z.array(
    z.object({
      feature_name: z.string().optional(),
      constraint_check_type: z.string(),
      description: z.string().default(''),
    })
  ),
});
