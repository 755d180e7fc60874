import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import { qualityChecks, type QualityCheck } from '../../../schema/query/qualityQuery';

/** The quality checks: what each finds and what its limit is. */
export function getQualityCheckOptions(): Array<ComboboxOption<QualityCheck>> {
  const texts = getTexts();
  return qualityChecks.map((value) => ({ value, ...texts[value] }));
}

interface Text {
  label: string;
  description: string;
}

type RowCheck = Exclude<QualityCheck, 'schema_change' | 'summary' | 'monitor_violations'>;

function getTexts(): Record<QualityCheck, Text> {
  return {
    ...getRowTexts(),
    schema_change: {
      label: t('query-editor.check.schema-change', 'Schema change'),
      description: t(
        'query-editor.check.schema-change-description',
        '1 where a column came, went or changed its type since the reference'
      ),
    },
    summary: {
      label: t('query-editor.check.summary', 'Summary statistics'),
      description: t(
        'query-editor.check.summary-description',
        "Mean, deviation, minimum, median and maximum, within limits learnt from the reference's windows"
      ),
    },
    monitor_violations: {
      label: t('query-editor.check.monitor-violations', 'Violations a monitor reported'),
      description: t(
        'query-editor.check.monitor-violations-description',
        "How often SageMaker Model Monitor's reports name the column, by what they find wrong. Limit 0."
      ),
    },
  };
}

/** Checks that count rows or values. */
function getRowTexts(): Record<RowCheck, Text> {
  return {
    missing: {
      label: t('query-editor.check.missing', 'Missing values'),
      description: t(
        'query-editor.check.missing-description',
        "Share of rows without a value. Limit learnt from the reference's windows."
      ),
    },
    unseen_categories: {
      label: t('query-editor.check.unseen-categories', 'Unseen categories'),
      description: t(
        'query-editor.check.unseen-categories-description',
        'Share of values of text columns that the reference never held. Limit 0.'
      ),
    },
    out_of_range: {
      label: t('query-editor.check.out-of-range', 'Out of range'),
      description: t(
        'query-editor.check.out-of-range-description',
        'Share of numbers below the least or above the largest of the reference. Limit 0.'
      ),
    },
    type_errors: {
      label: t('query-editor.check.type-errors', 'Type errors'),
      description: t(
        'query-editor.check.type-errors-description',
        'Share of values that are text where the reference holds numbers. Limit 0.'
      ),
    },
    duplicates: {
      label: t('query-editor.check.duplicates', 'Duplicates'),
      description: t(
        'query-editor.check.duplicates-description',
        "Share of rows whose id is there more than once in the window. Limit learnt from the reference's windows."
      ),
    },
    constant: {
      label: t('query-editor.check.constant', 'Constant columns'),
      description: t(
        'query-editor.check.constant-description',
        '1 where a column holds a single value, unless it does in the reference'
      ),
    },
  };
}
