import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { AttributionFields } from './AttributionFields';
import { DriftFields } from './DriftFields';
import { HealthFields } from './HealthFields';
import { PerformanceFields } from './PerformanceFields';
import { QualityFields } from './QualityFields';
import type { SeriesModelsQuery } from './seriesModelsQuery';

interface Props {
  query: ModelsQuery;
  datasource: ModelsDataSource;
  isRule: boolean;
  isInner?: boolean;
  onChange: (query: SeriesModelsQuery) => void;
}

/** Fields of the queries whose answer has a number a window; nothing for any other. */
export function SeriesQueryFields({ query, ...rest }: Props) {
  switch (query.queryType) {
    case 'drift':
      return <DriftFields query={query} {...rest} />;
    case 'performance':
      return <PerformanceFields query={query} {...rest} />;
    case 'health':
      return <HealthFields query={query} {...rest} />;
    case 'quality':
      return <QualityFields query={query} {...rest} />;
    case 'attribution':
      return <AttributionFields query={query} {...rest} />;
    default:
      return null;
  }
}
