import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { getChangeDetectorOptions } from './getChangeDetectorOptions';
import { getSeriesTypeOptions } from './getSeriesTypeOptions';
import type { QueryFieldsProps } from './QueryEditorProps';
import { SeriesQueryFields } from './SeriesQueryFields';
import type { SeriesModelsQuery } from './seriesModelsQuery';
import { toWatchedQuery } from './toWatchedQuery';

/** Fields of a `changePoints` query: which series are watched, by which detector. */
export function ChangePointsFields({ query, datasource, onChange }: QueryFieldsProps<'changePoints'>) {
  const id = (field: string): string => `plumbline-change-points-${field}-${query.refId}`;
  const { refId } = query;
  const watched: SeriesModelsQuery = { ...query.of, refId, models: query.of.models ?? query.models, view: 'series' };
  return (
    <>
      <EditorRow>
        <EditorFieldGroup>
          <EditorField
            label={t('query-editor.change-points.of', 'Series of')}
            htmlFor={id('of')}
            width={20}
            tooltip={t(
              'query-editor.change-points.of-tooltip',
              'The query whose series are watched for changes of their level'
            )}
          >
            <Combobox
              id={id('of')}
              options={getSeriesTypeOptions()}
              value={watched.queryType}
              onChange={({ value }) => onChange({ ...query, of: { queryType: value, window: query.of.window } })}
            />
          </EditorField>
          <EditorField
            label={t('query-editor.change-points.detector', 'Detector')}
            htmlFor={id('detector')}
            width={24}
            tooltip={t(
              'query-editor.change-points.detector-tooltip',
              'PELT looks back over the whole time range. The others follow the series window by window and say when they are sure.'
            )}
          >
            <Combobox
              id={id('detector')}
              options={getChangeDetectorOptions()}
              value={query.detector ?? 'pelt'}
              onChange={(option) => onChange({ ...query, detector: option.value })}
            />
          </EditorField>
        </EditorFieldGroup>
      </EditorRow>
      <SeriesQueryFields
        query={watched}
        datasource={datasource}
        isRule={false}
        isInner
        onChange={(next) => onChange({ ...query, of: toWatchedQuery(next, query.of.models) })}
      />
    </>
  );
}
