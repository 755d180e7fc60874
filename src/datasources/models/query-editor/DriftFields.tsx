import { t } from '@grafana/i18n';
import { EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { isMultivariate } from '../../../services/drift/multivariate/isMultivariate';
import { ColumnsField } from './ColumnsField';
import { DriftMethodFields } from './DriftMethodFields';
import { DriftValueFields } from './DriftValueFields';
import { NoiseField } from './NoiseField';
import type { QueryFieldsProps } from './QueryEditorProps';
import { ReferenceField } from './ReferenceField';
import { ThresholdField } from './ThresholdField';
import { ViewField } from './ViewField';
import { WindowField } from './WindowField';

/** Fields of a `drift` query. */
export function DriftFields(props: QueryFieldsProps<'drift'>) {
  const { query, onChange } = props;
  const id = (field: string): string => `plumbline-drift-${field}-${query.refId}`;
  const view = query.view ?? 'table';
  const { method = 'auto', convention = 'plumbline' } = query;
  const hasNoise = convention === 'plumbline' && !isMultivariate(method);
  return (
    <>
      <EditorRow>
        <EditorFieldGroup>
          <ColumnsField {...props} />
          <DriftMethodFields id={id} query={query} onChange={onChange} />
          <ThresholdField
            id={id('threshold')}
            threshold={query.threshold}
            tooltip={t(
              'query-editor.threshold.tooltip',
              'The score from which a column counts as drifted. Empty takes the default of method and convention.'
            )}
            onChange={(threshold) => onChange({ ...query, threshold })}
          />
          {hasNoise && <NoiseField query={query} onChange={onChange} />}
        </EditorFieldGroup>
      </EditorRow>
      <EditorRow>
        <EditorFieldGroup>
          <ReferenceField {...props} />
          <WindowField {...props} />
          <ViewField {...props} defaultView="table" />
          {view !== 'table' && <DriftValueFields {...props} />}
        </EditorFieldGroup>
      </EditorRow>
    </>
  );
}
