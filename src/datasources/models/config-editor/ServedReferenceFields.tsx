import { t, Trans } from '@grafana/i18n';
import { FieldValidationMessage, Input, Stack, Text } from '@grafana/ui';
import { versionPlaceholder } from '../../../schema/domain/versionReference';
import { examples } from './examples';
import type { StoredVersionReference } from './storedModel';

interface Props {
  id: string;
  reference: StoredVersionReference;
  onChange: (reference: StoredVersionReference) => void;
}

/** The version that serves: where each version's data lie, and what of the registry says which one serves. */
export function ServedReferenceFields({ id, reference, onChange }: Props) {
  const { source = '', alias = '', deployment = '' } = reference;
  const lacksName = source !== '' && !source.includes(versionPlaceholder);
  return (
    <Stack direction="column" gap={0.5}>
      <Stack direction="row" gap={1} wrap="wrap">
        <Input
          id={`${id}-served-source`}
          aria-label={t('config-editor.reference.served-source', "Files of a version's data")}
          aria-describedby={`${id}-served-help`}
          placeholder={examples.versionFiles}
          invalid={lacksName}
          width={40}
          value={source}
          onChange={(event) => onChange({ ...reference, source: event.currentTarget.value })}
        />
        <Input
          id={`${id}-served-alias`}
          aria-label={t('config-editor.reference.served-alias', 'Alias or stage that serves')}
          prefix={t('config-editor.reference.served-alias-prefix', 'Alias')}
          placeholder={examples.alias}
          width={26}
          value={alias}
          onChange={(event) => onChange({ ...reference, alias: event.currentTarget.value || undefined })}
        />
        <Input
          id={`${id}-served-deployment`}
          aria-label={t('config-editor.reference.served-deployment', 'Deployment that serves')}
          prefix={t('config-editor.reference.served-deployment-prefix', 'Deployment')}
          placeholder={examples.deployment}
          width={32}
          value={deployment}
          onChange={(event) => onChange({ ...reference, deployment: event.currentTarget.value || undefined })}
        />
      </Stack>
      {lacksName && (
        <FieldValidationMessage>
          {t(
            'config-editor.reference.served-lacks-name',
            'Write {{placeholder}} where the name of the version stands.',
            {
              placeholder: versionPlaceholder,
            }
          )}
        </FieldValidationMessage>
      )}
      <span id={`${id}-served-help`}>
        <Text variant="bodySmall" color="secondary">
          <Trans i18nKey="config-editor.reference.served-help">
            Each window is compared with the data of the version that served in it. The alias, stage or deployment in
            the registry of the model says which; empty takes what the registry has, or the version column of the log.
          </Trans>
        </Text>
      </span>
    </Stack>
  );
}
