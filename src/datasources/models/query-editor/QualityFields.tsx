import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { ColumnsField } from './ColumnsField';
import { getQualityCheckOptions } from './getQualityCheckOptions';
import type { QueryFieldsProps } from './QueryEditorProps';
import { QualityValueField } from './QualityValueField';
import { ReferenceField } from './ReferenceField';
import { ThresholdField } from './ThresholdField';
import { ViewField } from './ViewField';
import { WindowField } from './WindowField';

/** Fields of a `quality` query. */
export function QualityFields(props: QueryFieldsProps<'quality'>) {
  const { query, onChange } = props;
  const { check = 'missing', view = 'table' } = query;
  const id = (field: string): string => `plumbline-quality-${field}-${query.refId}`;
  return (
    <>
      <EditorRow>
        <EditorFieldGroup>
          <EditorField label={t('query-editor.check.label', 'Check')} htmlFor={id('check')} width={24}>
            <Combobox
              id={id('check')}
              options={getQualityCheckOptions()}
              value={check}
              onChange={(option) => onChange({ ...query, check: option.value })}
            />
          </EditorField>
          {check !== 'duplicates' && <ColumnsField {...props} />}
          {check !== 'summary' && (
            <ThresholdField
              id={id('threshold')}
              threshold={query.threshold}
              tooltip={t(
                'query-editor.threshold.quality-tooltip',
                'The largest value that is in order. Empty takes the limit of the check, or learns it from the reference.'
              )}
              allowsZero
              onChange={(threshold) => onChange({ ...query, threshold })}
            />
          )}
        </EditorFieldGroup>
      </EditorRow>
      <EditorRow>
        <EditorFieldGroup>
          <ReferenceField {...props} />
          <WindowField {...props} />
          <ViewField {...props} defaultView="table" />
          {view !== 'table' && <QualityValueField {...props} />}
        </EditorFieldGroup>
      </EditorRow>
    </>
  );
}
