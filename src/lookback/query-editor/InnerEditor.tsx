import { css } from '@emotion/css';
import { CoreApp, type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Alert, ErrorBoundaryAlert, useStyles2 } from '@grafana/ui';
import type { LoadedEditorProps, StoredJudging } from './storedJudging';

/** The inner data source's own query editor. */
export function InnerEditor<Query extends StoredJudging>({
  target,
  dataSource,
  query,
  onChange,
  ...rest
}: LoadedEditorProps<Query>) {
  const styles = useStyles2(getStyles);
  const Editor = dataSource.components?.QueryEditor;
  if (Editor === undefined) {
    return (
      <Alert
        severity="warning"
        title={t('judging.inner.no-editor', '"{{name}}" has no query editor', {
          name: dataSource.name,
          interpolation: { escapeValue: false },
        })}
      />
    );
  }
  const { app, range, data, history, onRunQuery } = rest;
  return (
    <section
      className={styles.inner}
      aria-label={t('judging.inner.label', 'Query of {{name}}', { name: dataSource.name })}
    >
      <ErrorBoundaryAlert dependencies={[dataSource]}>
        <Editor
          key={dataSource.uid}
          datasource={dataSource}
          query={{ ...dataSource.getDefaultQuery?.(app ?? CoreApp.Unknown), ...target.query, refId: query.refId }}
          app={app}
          range={range}
          data={data}
          history={history}
          onRunQuery={onRunQuery}
          onChange={(inner) => onChange({ ...query, target: { ...target, query: { ...inner } } })}
        />
      </ErrorBoundaryAlert>
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  inner: css({ borderLeft: `2px solid ${theme.colors.border.medium}`, paddingLeft: theme.spacing(1) }),
});
