import { t, Trans } from '@grafana/i18n';
import { Alert } from '@grafana/ui';
import { plainText } from '../../../viz/format/plainText';

interface Props {
  strandedId: string;
}

/** Tells that secrets are saved for an id that the registry had before. */
export function StrandedSecretsWarning({ strandedId }: Props) {
  return (
    <Alert
      severity="warning"
      title={t('config-editor.registry.stranded-title', 'The saved secrets stay with the id "{{strandedId}}"', {
        strandedId,
        ...plainText,
      })}
    >
      <Trans i18nKey="config-editor.registry.stranded">
        What is saved can't be read back, so it doesn't move to another id. Enter the secrets again below, or give the
        registry its old id.
      </Trans>
    </Alert>
  );
}
