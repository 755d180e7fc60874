import { useEffect } from 'react';
import { CoreApp } from '@grafana/data';
import { EditorRows } from '@grafana/plugin-ui';
import { ErrorBoundaryAlert } from '@grafana/ui';
import { getDefaultQuery } from '../getDefaultQuery';
import { isFreshQuery } from '../isFreshQuery';
import type { ModelsQuery } from '../modelsQuery';
import { AnomaliesFields } from './AnomaliesFields';
import { ChangePointsFields } from './ChangePointsFields';
import { DistributionFields } from './DistributionFields';
import { FilterFields } from './FilterFields';
import { ListFields } from './ListFields';
import { RegistryQueryFields } from './RegistryQueryFields';
import { QueryTypeFields } from './QueryTypeFields';
import { SeriesQueryFields } from './SeriesQueryFields';
import type { QueryEditorProps } from './QueryEditorProps';

/** Types that aren't about rows of a prediction log. */
const unfilteredTypes: ReadonlyArray<ModelsQuery['queryType']> = [
  'models',
  'versions',
  'runMetrics',
  'lineage',
  'events',
  'list',
  'anomalies',
];

/** Editor of every query of Plumbline Models: what is asked, of which models, and the fields of that query type. */
export function QueryEditor({ query: stored, datasource, app, onChange, onRunQuery, ...rest }: QueryEditorProps) {
  const isFresh = isFreshQuery(stored);
  const query: ModelsQuery = isFresh ? withDefaults(stored, app) : stored;
  const isRule = app === CoreApp.CloudAlerting || app === CoreApp.UnifiedAlerting;
  useEffect(() => {
    if (isFresh) {
      onChange(withDefaults(stored, app));
      onRunQuery();
    }
    // Once for a query that holds nothing yet; what is stored then is not fresh any more.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isFresh]);
  const change = (next: ModelsQuery): void => {
    onChange(next);
    onRunQuery();
  };

  return (
    <ErrorBoundaryAlert>
      <EditorRows>
        <QueryTypeFields query={query} datasource={datasource} isRule={isRule} onChange={change} />
        <SeriesQueryFields query={query} datasource={datasource} isRule={isRule} onChange={change} />
        {query.queryType === 'changePoints' && (
          <ChangePointsFields query={query} datasource={datasource} isRule={isRule} onChange={change} />
        )}
        {query.queryType === 'distribution' && (
          <DistributionFields query={query} datasource={datasource} isRule={isRule} onChange={change} />
        )}
        {query.queryType === 'anomalies' && (
          <AnomaliesFields
            query={query}
            datasource={datasource}
            isRule={isRule}
            editor={{ app, range: rest.range, data: rest.data, history: rest.history, onChange, onRunQuery }}
            onChange={change}
          />
        )}
        <RegistryQueryFields query={query} datasource={datasource} isRule={isRule} onChange={change} />
        {query.queryType === 'list' && (
          <ListFields query={query} datasource={datasource} isRule={isRule} onChange={change} />
        )}
        {!unfilteredTypes.includes(query.queryType) && (
          <FilterFields query={query} datasource={datasource} onChange={change} />
        )}
      </EditorRows>
    </ErrorBoundaryAlert>
  );
}

function withDefaults(query: ModelsQuery, app: CoreApp | undefined): ModelsQuery {
  return { ...getDefaultQuery(app ?? CoreApp.Unknown), refId: query.refId, datasource: query.datasource };
}
