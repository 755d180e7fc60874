import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow, EditorRows } from '@grafana/plugin-ui';
import { Alert, RadioButtonGroup } from '@grafana/ui';
import type { ModelsQuery } from '../modelsQuery';
import { ChangePointsFields } from '../query-editor/ChangePointsFields';
import { EventsFields } from '../query-editor/EventsFields';
import { FilterFields } from '../query-editor/FilterFields';
import { ModelsField } from '../query-editor/ModelsField';
import type { QueryEditorProps } from '../query-editor/QueryEditorProps';
import { toQueryType } from '../query-editor/toQueryType';
import { toAnnotationQuery } from './toAnnotationQuery';

/** Editor of a dashboard's annotations: what of which models is to stand on its panels. */
export function AnnotationQueryEditor({ query: stored, datasource, onChange, onRunQuery }: QueryEditorProps) {
  const query = toAnnotationQuery(stored);
  const subjectId = `plumbline-annotation-subject-${query.refId}`;
  const change = (next: ModelsQuery): void => {
    onChange(next);
    onRunQuery();
  };
  return (
    <EditorRows>
      <EditorRow>
        <EditorFieldGroup>
          <EditorField label={t('annotation-editor.subject.label', 'Annotate')} htmlFor={subjectId}>
            <RadioButtonGroup
              id={subjectId}
              options={[
                { value: 'events' as const, label: t('annotation-editor.subject.events', 'Registry events') },
                {
                  value: 'changePoints' as const,
                  label: t('annotation-editor.subject.change-points', 'Change points'),
                },
              ]}
              value={query.queryType}
              onChange={(queryType) => change(toAnnotationQuery(toQueryType(query, queryType)))}
            />
          </EditorField>
          <ModelsField query={query} datasource={datasource} onChange={change} />
        </EditorFieldGroup>
      </EditorRow>
      {query.queryType === 'changePoints' && (
        <>
          <ChangePointsFields query={query} datasource={datasource} isRule={false} onChange={change} />
          <FilterFields query={query} datasource={datasource} onChange={change} />
        </>
      )}
      {query.queryType === 'events' && datasource.registries.length > 0 && (
        <EventsFields query={query} datasource={datasource} onChange={change} />
      )}
      {query.queryType === 'events' && datasource.registries.length === 0 && (
        <Alert severity="info" title={t('annotation-editor.no-registry.title', 'No registry yet')}>
          {t(
            'annotation-editor.no-registry.text',
            'Annotations show what changes in a registry of models. Add one in the settings of this data source.'
          )}
        </Alert>
      )}
    </EditorRows>
  );
}
