import { t } from '@grafana/i18n';
import { EditorField, EditorRow } from '@grafana/plugin-ui';
import { DataSourcePicker } from '@grafana/runtime';
import { Alert, LoadingPlaceholder } from '@grafana/ui';
import { overlayPluginId } from '../../../schema/domain/overlayPluginId';
import { dashboardUid } from '../../../lookback/target/dashboardUid';
import { changeDataSource } from './changeDataSource';
import { InnerEditor } from './InnerEditor';
import type { QueryEditorProps } from './queryEditorProps';
import { useDataSource } from './useDataSource';

/** Whose query is judged: the data source, and its own editor. */
export function TargetFields(props: QueryEditorProps) {
  const { query, app, onChange, onRunQuery } = props;
  const inner = useDataSource(query.target?.datasource.uid);
  const id = `plumbline-overlay-source-${query.refId}`;
  return (
    <>
      <EditorRow>
        <EditorField
          label={t('query-editor.source.label', 'Data source')}
          htmlFor={id}
          width={40}
          tooltip={t(
            'query-editor.source.tooltip',
            'Whose series are judged. It is asked with your own rights. "-- Dashboard --" asks the queries of another panel, without its transformations.'
          )}
        >
          <DataSourcePicker
            inputId={id}
            current={query.target?.datasource ?? null}
            placeholder={t('query-editor.source.placeholder', 'Choose a data source')}
            metrics
            dashboard
            noDefault
            filter={({ type, meta }) => type !== overlayPluginId && meta.mixed !== true}
            onChange={(chosen) => {
              onChange(changeDataSource(query, { uid: chosen.uid, type: chosen.type }));
              onRunQuery();
            }}
          />
        </EditorField>
      </EditorRow>
      {inner.state === 'loading' && (
        <LoadingPlaceholder text={t('query-editor.source.loading', 'Loading its editor…')} />
      )}
      {inner.state === 'failed' && (
        <Alert severity="error" title={t('query-editor.source.failed', 'The data source could not be loaded')}>
          {inner.message}
        </Alert>
      )}
      {inner.state === 'ready' && query.target !== undefined && (
        <InnerEditor {...props} target={query.target} dataSource={inner.dataSource} app={app} />
      )}
      {query.target?.datasource.uid === dashboardUid && (
        <Alert
          severity="info"
          title={t(
            'query-editor.source.dashboard',
            'The queries of the source panel are asked again for the look-back; its transformations are not applied'
          )}
        />
      )}
    </>
  );
}
