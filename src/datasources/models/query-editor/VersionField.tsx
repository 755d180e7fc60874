import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { toOptions } from './toOptions';
import { useNames } from './useNames';

interface Props {
  query: ModelsQuery;
  datasource: ModelsDataSource;
  onChange: (query: ModelsQuery) => void;
}

/** Types that are about one version of each model. */
const singleVersionTypes: ReadonlyArray<ModelsQuery['queryType']> = ['runMetrics', 'lineage'];

/** Picks one model version; empty means all, or the newest where the query is about one. */
export function VersionField({ query, datasource, onChange }: Props) {
  const models = Array.isArray(query.models) ? query.models : 'all';
  const versions = useNames(datasource, { what: 'versions', models });
  const id = `plumbline-version-${query.refId}`;
  return (
    <EditorField label={t('query-editor.version.label', 'Version')} htmlFor={id} width={16} optional>
      <Combobox
        id={id}
        options={toOptions(versions.names, query.version === undefined ? [] : [query.version])}
        value={query.version ?? null}
        loading={versions.state === 'loading'}
        isClearable
        createCustomValue
        placeholder={
          singleVersionTypes.includes(query.queryType)
            ? t('query-editor.version.newest', 'Newest version')
            : t('query-editor.version.all', 'All versions')
        }
        onChange={(option) => onChange({ ...query, version: option?.value })}
      />
    </EditorField>
  );
}
