import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { getRegistryDefinition } from '../../../registries/getRegistryDefinition';
import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { getSeriesTypeOptions } from './getSeriesTypeOptions';
import { ModelsField } from './ModelsField';
import { toQueryType } from './toQueryType';
import { VersionField } from './VersionField';

const unversionedTypes: ReadonlyArray<ModelsQuery['queryType']> = ['models', 'versions', 'anomalies'];

interface Props {
  query: ModelsQuery;
  datasource: ModelsDataSource;
  isRule: boolean;
  onChange: (query: ModelsQuery) => void;
}

/** What the registries of the data source can answer. */
interface Offers {
  hasRunMetrics: boolean;
  hasLineage: boolean;
  hasRegistries: boolean;
}

/** First row of the editor: what is asked, and of which models. */
export function QueryTypeFields({ query, datasource, isRule, onChange }: Props) {
  const typeId = `plumbline-query-type-${query.refId}`;
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField label={t('query-editor.type.label', 'Query')} htmlFor={typeId} width={20}>
          <Combobox
            id={typeId}
            options={getQueryTypeOptions(isRule, getOffers(datasource))}
            value={query.queryType}
            onChange={(option) => onChange(toQueryType(query, option.value))}
          />
        </EditorField>
        {query.queryType !== 'anomalies' && <ModelsField query={query} datasource={datasource} onChange={onChange} />}
        {!unversionedTypes.includes(query.queryType) && (
          <VersionField query={query} datasource={datasource} onChange={onChange} />
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}

function getOffers({ registries }: ModelsDataSource): Offers {
  const definitions = registries.map(getRegistryDefinition);
  return {
    hasRunMetrics: definitions.some(({ runMetrics }) => runMetrics !== 'none'),
    hasLineage: definitions.some(({ lineage, baselines }) => lineage || baselines),
    hasRegistries: registries.length > 0,
  };
}

function getQueryTypeOptions(isRule: boolean, offers: Offers): Array<ComboboxOption<ModelsQuery['queryType']>> {
  const numbers: Array<ComboboxOption<ModelsQuery['queryType']>> = [
    ...getSeriesTypeOptions(),
    {
      value: 'anomalies',
      label: t('query-editor.type.anomalies', 'Anomalies'),
      description: t('query-editor.type.anomalies-description', 'Outliers in the series of any other data source'),
    },
  ];
  return isRule ? numbers : [...numbers, ...getTableTypeOptions(offers)];
}

/** What answers with a table alone, and so has no place in a rule. */
function getTableTypeOptions({
  hasRunMetrics,
  hasLineage,
  hasRegistries,
}: Offers): Array<ComboboxOption<ModelsQuery['queryType']>> {
  return [
    {
      value: 'distribution',
      label: t('query-editor.type.distribution', 'Distribution'),
      description: t('query-editor.type.distribution-description', 'One column beside its reference, bin by bin'),
    },
    {
      value: 'changePoints',
      label: t('query-editor.type.change-points', 'Change points'),
      description: t(
        'query-editor.type.change-points-description',
        'When the level of drift, performance or health changed'
      ),
    },
    {
      value: 'models',
      label: t('query-editor.type.models', 'Models'),
      description: t('query-editor.type.models-description', 'Table of the models and their prediction logs'),
    },
    {
      value: 'versions',
      label: t('query-editor.type.versions', 'Versions'),
      description: t(
        'query-editor.type.versions-description',
        'Table of the versions, their stages and where they serve'
      ),
    },
    ...(hasRunMetrics ? [getRunMetricsOption()] : []),
    ...(hasLineage ? [getLineageOption()] : []),
    ...(hasRegistries ? [getEventsOption()] : []),
    {
      value: 'list',
      label: t('query-editor.type.list', 'List'),
      description: t('query-editor.type.list-description', 'Names of models, versions, columns or values'),
    },
  ];
}

function getEventsOption(): ComboboxOption<ModelsQuery['queryType']> {
  return {
    value: 'events',
    label: t('query-editor.type.events', 'Events'),
    description: t(
      'query-editor.type.events-description',
      'New versions, moved aliases, changed stages and deployments'
    ),
  };
}

function getRunMetricsOption(): ComboboxOption<ModelsQuery['queryType']> {
  return {
    value: 'runMetrics',
    label: t('query-editor.type.run-metrics', 'Run metrics'),
    description: t('query-editor.type.run-metrics-description', 'What the training of a version measured'),
  };
}

function getLineageOption(): ComboboxOption<ModelsQuery['queryType']> {
  return {
    value: 'lineage',
    label: t('query-editor.type.lineage', 'Lineage'),
    description: t('query-editor.type.lineage-description', 'Run, data sets and files that a version was made from'),
  };
}
