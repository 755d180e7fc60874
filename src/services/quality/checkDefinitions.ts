import type { QualityCheck } from '../../schema/query/qualityQuery';
import { constantCheck } from './checks/constantCheck';
import { duplicatesCheck } from './checks/duplicatesCheck';
import { missingCheck } from './checks/missingCheck';
import { monitorViolationsCheck } from './checks/monitorViolationsCheck';
import { outOfRangeCheck } from './checks/outOfRangeCheck';
import { schemaChangeCheck } from './checks/schemaChangeCheck';
import { summaryCheck } from './checks/summaryCheck';
import { typeErrorsCheck } from './checks/typeErrorsCheck';
import { unseenCategoriesCheck } from './checks/unseenCategoriesCheck';
import type { CheckDefinition } from './qualityReading';

/** Every quality check. */
export const checkDefinitions: Record<QualityCheck, CheckDefinition> = {
  missing: missingCheck,
  unseen_categories: unseenCategoriesCheck,
  out_of_range: outOfRangeCheck,
  type_errors: typeErrorsCheck,
  duplicates: duplicatesCheck,
  constant: constantCheck,
  schema_change: schemaChangeCheck,
  summary: summaryCheck,
  monitor_violations: monitorViolationsCheck,
};
