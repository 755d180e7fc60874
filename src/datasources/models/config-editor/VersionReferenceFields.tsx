import { t } from '@grafana/i18n';
import { Input } from '@grafana/ui';
import { examples } from './examples';
import type { StoredVersionReference } from './storedModel';

interface Props {
  id: string;
  reference: StoredVersionReference;
  onChange: (reference: StoredVersionReference) => void;
}

/** One version: its rows of the log, or files of its own. */
export function VersionReferenceFields({ id, reference, onChange }: Props) {
  return (
    <>
      <Input
        id={`${id}-version`}
        aria-label={t('config-editor.reference.version', 'Model version')}
        placeholder={examples.version}
        width={20}
        value={reference.version}
        onChange={(event) => onChange({ ...reference, version: event.currentTarget.value })}
      />
      <Input
        id={`${id}-version-source`}
        aria-label={t('config-editor.reference.version-source', 'Files of its data; empty for its rows of the log')}
        placeholder={t('config-editor.reference.version-source-placeholder', 'Its rows of the log')}
        width={40}
        value={reference.source ?? ''}
        onChange={(event) => onChange({ ...reference, source: event.currentTarget.value || undefined })}
      />
    </>
  );
}
