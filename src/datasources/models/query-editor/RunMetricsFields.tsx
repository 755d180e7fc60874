import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Input, RadioButtonGroup } from '@grafana/ui';
import { getRegistryDefinition } from '../../../registries/getRegistryDefinition';
import type { QueryFieldsProps } from './QueryEditorProps';
import { RegistryField } from './RegistryField';
import { ViewField } from './ViewField';

/** Fields of a `runMetrics` query. The axis is asked for only where a registry keeps a history. */
export function RunMetricsFields({ query, datasource, isRule, onChange }: QueryFieldsProps<'runMetrics'>) {
  const id = (field: string): string => `plumbline-run-metrics-${field}-${query.refId}`;
  const hasHistory = datasource.registries.some(
    (registry) =>
      (query.registry === undefined || query.registry === registry.id) &&
      getRegistryDefinition(registry).runMetrics === 'history'
  );
  const view = query.view ?? 'series';
  return (
    <EditorRow>
      <EditorFieldGroup>
        <RegistryField
          query={query}
          datasource={datasource}
          isOffered={({ runMetrics }) => runMetrics !== 'none'}
          onChange={({ registry }) => onChange({ ...query, registry })}
        />
        <EditorField label={t('query-editor.run-metric.label', 'Metric')} htmlFor={id('metric')} width={24}>
          <Input
            key={query.metric}
            id={id('metric')}
            defaultValue={query.metric ?? ''}
            placeholder={t('query-editor.run-metric.all', 'All metrics')}
            onBlur={({ currentTarget: { value } }) => onChange({ ...query, metric: value === '' ? undefined : value })}
          />
        </EditorField>
        <ViewField query={query} defaultView="series" isRule={isRule} onChange={onChange} />
        {view === 'series' && hasHistory && (
          <EditorField label={t('query-editor.run-metric.x', 'Over')} htmlFor={id('x')}>
            <RadioButtonGroup
              id={id('x')}
              options={[
                { value: 'time' as const, label: t('query-editor.run-metric.time', 'Time') },
                { value: 'step' as const, label: t('query-editor.run-metric.step', 'Step') },
              ]}
              value={query.x ?? 'time'}
              onChange={(x) => onChange({ ...query, x })}
            />
          </EditorField>
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}
