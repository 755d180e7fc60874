import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import type { QueryOf } from '../modelsQuery';
import { getConventionOptions } from './getConventionOptions';
import { getDriftMethodOptions } from './getDriftMethodOptions';
import { withConvention } from './withConvention';

interface Props<Query> {
  id: (field: string) => string;
  query: Query;
  onChange: (query: Query) => void;
}

/** Picks a convention and one of its methods. */
export function DriftMethodFields<Query extends QueryOf<'drift'> | QueryOf<'distribution'>>({
  id,
  query,
  onChange,
}: Props<Query>) {
  const convention = query.convention ?? 'plumbline';
  return (
    <>
      <EditorField
        label={t('query-editor.method.label', 'Method')}
        htmlFor={id('method')}
        width={24}
        tooltip={t(
          'query-editor.method.tooltip',
          'How two distributions are compared. The list has what the convention offers, with its default threshold.'
        )}
      >
        <Combobox
          id={id('method')}
          options={getDriftMethodOptions(convention)}
          value={query.method ?? 'auto'}
          onChange={(option) => onChange({ ...query, method: option.value })}
        />
      </EditorField>
      <EditorField
        label={t('query-editor.convention.label', 'Convention')}
        htmlFor={id('convention')}
        width={18}
        tooltip={t('query-editor.convention.tooltip', 'Whose rules for bins, zeros, methods and verdicts apply')}
      >
        <Combobox
          id={id('convention')}
          options={getConventionOptions()}
          value={convention}
          onChange={(option) => onChange(withConvention(query, option.value))}
        />
      </EditorField>
    </>
  );
}
