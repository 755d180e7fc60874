import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { MultiCombobox } from '@grafana/ui';
import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { toOptions } from './toOptions';
import { useNames } from './useNames';

interface Props {
  query: ModelsQuery;
  datasource: ModelsDataSource;
  onChange: (query: ModelsQuery) => void;
}

/** Picks models; none chosen means all. */
export function ModelsField({ query, datasource, onChange }: Props) {
  const models = useNames(datasource, { what: 'models' });
  const chosen = Array.isArray(query.models) ? query.models : [];
  const id = `plumbline-models-${query.refId}`;
  return (
    <EditorField
      label={t('query-editor.models.label', 'Models')}
      htmlFor={id}
      width={30}
      error={models.state === 'failed' ? models.message : undefined}
      invalid={models.state === 'failed'}
    >
      <MultiCombobox
        id={id}
        options={toOptions(models.names, chosen)}
        value={chosen}
        loading={models.state === 'loading'}
        createCustomValue
        placeholder={t('query-editor.models.all', 'All models')}
        onChange={(options) => {
          const names = options.map((option) => option.value);
          onChange({ ...query, models: names.length === 0 ? 'all' : names });
        }}
      />
    </EditorField>
  );
}
