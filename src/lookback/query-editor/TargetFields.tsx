import { t } from '@grafana/i18n';
import { EditorField, EditorRow } from '@grafana/plugin-ui';
import { DataSourcePicker } from '@grafana/runtime';
import { Alert, LoadingPlaceholder } from '@grafana/ui';
import { overlayPluginId } from '../../schema/domain/overlayPluginId';
import { dashboardUid } from '../target/dashboardUid';
import { changeDataSource } from './changeDataSource';
import { InnerEditor } from './InnerEditor';
import type { StoredJudging, TargetFieldsProps } from './storedJudging';
import { useDataSource, type LoadedDataSource } from './useDataSource';

interface Props<Query extends StoredJudging> extends TargetFieldsProps<Query> {
  /** In an alert rule the server asks: a panel can't be the source, nor what has no backend. */
  isRule?: boolean;
}

/** Whose query is judged: the data source, and its own editor. */
export function TargetFields<Query extends StoredJudging>({ isRule = false, ...props }: Props<Query>) {
  const { query, onChange, onRunQuery } = props;
  const chosen = query.target?.datasource.uid === '' ? undefined : query.target;
  const inner = useDataSource(chosen?.datasource.uid);
  const id = `plumbline-judging-source-${query.refId}`;
  return (
    <>
      <EditorRow>
        <EditorField
          label={t('judging.source.label', 'Data source')}
          htmlFor={id}
          width={40}
          tooltip={
            isRule
              ? t(
                  'judging.source.rule-tooltip',
                  'Whose series are judged. The server asks it with its own token, if an admin has allowed it.'
                )
              : t(
                  'judging.source.tooltip',
                  'Whose series are judged. It is asked with your own rights. "-- Dashboard --" asks the queries of another panel, without its transformations.'
                )
          }
        >
          <DataSourcePicker
            inputId={id}
            current={chosen?.datasource ?? null}
            placeholder={t('judging.source.placeholder', 'Choose a data source')}
            metrics
            alerting={isRule ? true : undefined}
            dashboard={!isRule}
            noDefault
            filter={({ type, meta }) =>
              type !== overlayPluginId && meta.mixed !== true && !(isRule && type.startsWith('plumbline-'))
            }
            onChange={({ uid, type }) => {
              onChange(changeDataSource(query, { uid, type }));
              onRunQuery();
            }}
          />
        </EditorField>
      </EditorRow>
      <LoadingMessage inner={inner} />
      {inner.state === 'ready' && chosen !== undefined && (
        <InnerEditor {...props} target={chosen} dataSource={inner.dataSource} />
      )}
      {chosen?.datasource.uid === dashboardUid && (
        <Alert
          severity="info"
          title={t(
            'judging.source.dashboard',
            'The queries of the source panel are asked again for the look-back; its transformations are not applied'
          )}
        />
      )}
    </>
  );
}

function LoadingMessage({ inner }: { inner: LoadedDataSource }) {
  switch (inner.state) {
    case 'loading':
      return <LoadingPlaceholder text={t('judging.source.loading', 'Loading its editor…')} />;
    case 'failed':
      return (
        <Alert severity="error" title={t('judging.source.failed', 'The data source could not be loaded')}>
          {inner.message}
        </Alert>
      );
    default:
      return null;
  }
}
