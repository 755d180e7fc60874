import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { MultiCombobox } from '@grafana/ui';
import type { ModelsDataSource } from '../datasource';
import type { QueryOf } from '../modelsQuery';
import { getEventKindOptions } from './getEventKindOptions';
import { RegistryField } from './RegistryField';

interface Props {
  query: QueryOf<'events'>;
  datasource: ModelsDataSource;
  onChange: (query: QueryOf<'events'>) => void;
}

/** Fields of an `events` query: of which registry, and which changes of those that it can tell. */
export function EventsFields({ query, datasource, onChange }: Props) {
  const id = `plumbline-event-kinds-${query.refId}`;
  const asked = datasource.registries.filter((held) => query.registry === undefined || held.id === query.registry);
  return (
    <EditorRow>
      <EditorFieldGroup>
        <RegistryField
          query={query}
          datasource={datasource}
          onChange={({ registry }) => onChange({ ...query, registry })}
        />
        <EditorField label={t('query-editor.events.kinds', 'Changes')} htmlFor={id} width={40} optional>
          <MultiCombobox
            id={id}
            options={getEventKindOptions(asked.length === 0 ? datasource.registries : asked, query.kinds ?? [])}
            value={query.kinds ?? []}
            placeholder={t('query-editor.events.all-kinds', 'All changes')}
            onChange={(options) => {
              const kinds = options.map((option) => option.value);
              onChange({ ...query, kinds: kinds.length === 0 ? undefined : kinds });
            }}
          />
        </EditorField>
      </EditorFieldGroup>
    </EditorRow>
  );
}
