import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { CatalogueFields } from './CatalogueFields';
import { EventsFields } from './EventsFields';
import { LineageFields } from './LineageFields';
import { RunMetricsFields } from './RunMetricsFields';

interface Props {
  query: ModelsQuery;
  datasource: ModelsDataSource;
  isRule: boolean;
  onChange: (query: ModelsQuery) => void;
}

/** Fields of the queries that registries answer; nothing for any other. */
export function RegistryQueryFields({ query, datasource, isRule, onChange }: Props) {
  switch (query.queryType) {
    case 'models':
    case 'versions':
      return <CatalogueFields query={query} datasource={datasource} onChange={onChange} />;
    case 'runMetrics':
      return <RunMetricsFields query={query} datasource={datasource} isRule={isRule} onChange={onChange} />;
    case 'lineage':
      return <LineageFields query={query} datasource={datasource} isRule={isRule} onChange={onChange} />;
    case 'events':
      return <EventsFields query={query} datasource={datasource} onChange={onChange} />;
    default:
      return null;
  }
}
