import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Alert, useStyles2 } from '@grafana/ui';
import type { InferredMapping } from '../../../schema/domain/mappingInference';

interface Props {
  inference: InferredMapping;
}

/** Says what was read, and why each column was taken for what it is. */
export function InferenceReport({ inference }: Props) {
  const styles = useStyles2(getStyles);
  const { files, rows, columns, reasons } = inference;
  return (
    <Alert
      severity="success"
      title={t('config-editor.inference.title', 'Rows: {{rows}}. Files: {{files}}. Columns: {{columns}}.', {
        rows: rows.toLocaleString(),
        files: files.toLocaleString(),
        columns: columns.length.toLocaleString(),
      })}
    >
      <ul className={styles.list}>
        {reasons.map(({ meaning, column, reason }) => (
          <li key={`${meaning} ${column}`}>
            <strong>{meaning}</strong> {column}: {reason}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return { list: css({ paddingLeft: theme.spacing(2), margin: 0 }) };
}
