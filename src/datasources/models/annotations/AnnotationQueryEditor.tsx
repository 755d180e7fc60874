import { t } from '@grafana/i18n';
import { EditorFieldGroup, EditorRow, EditorRows } from '@grafana/plugin-ui';
import { Alert } from '@grafana/ui';
import type { ModelsQuery, QueryOf } from '../modelsQuery';
import { EventsFields } from '../query-editor/EventsFields';
import { ModelsField } from '../query-editor/ModelsField';
import type { QueryEditorProps } from '../query-editor/QueryEditorProps';
import { toEventsQuery } from './toEventsQuery';

/** Editor of a dashboard's annotations: the changes of which models are to stand on its panels. */
export function AnnotationQueryEditor({ query: stored, datasource, onChange, onRunQuery }: QueryEditorProps) {
  const query: QueryOf<'events'> = toEventsQuery(stored);
  const change = (next: ModelsQuery): void => {
    onChange(next);
    onRunQuery();
  };
  if (datasource.registries.length === 0) {
    return (
      <Alert severity="info" title={t('annotation-editor.no-registry.title', 'No registry yet')}>
        {t(
          'annotation-editor.no-registry.text',
          'Annotations show what changes in a registry of models. Add one in the settings of this data source.'
        )}
      </Alert>
    );
  }
  return (
    <EditorRows>
      <EditorRow>
        <EditorFieldGroup>
          <ModelsField query={query} datasource={datasource} onChange={change} />
        </EditorFieldGroup>
      </EditorRow>
      <EventsFields query={query} datasource={datasource} onChange={change} />
    </EditorRows>
  );
}
