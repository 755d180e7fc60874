import { t } from '@grafana/i18n';
import { Combobox, IconButton, Input, Stack, type ComboboxOption } from '@grafana/ui';
import { servedVersion } from '../../../schema/domain/versionReference';
import { ReferenceKindFields } from './ReferenceKindFields';
import type { StoredReference } from './storedModel';

/** As one chooses: the version that serves is a kind of its own to people. */
type Kind = StoredReference['kind'] | 'served';

interface Props {
  id: string;
  reference: StoredReference;
  onChange: (reference: StoredReference) => void;
  onRemove: () => void;
}

/** One reference: its id, its kind, and what that kind needs. */
export function ReferenceEditor({ id, reference, onChange, onRemove }: Props) {
  return (
    <Stack direction="row" gap={1} wrap="wrap" alignItems="center">
      <Input
        id={`${id}-id`}
        aria-label={t('config-editor.reference.id', 'Name of the reference')}
        placeholder={t('config-editor.reference.id-placeholder', 'Name')}
        width={20}
        value={reference.id}
        onChange={(event) => onChange({ ...reference, id: event.currentTarget.value })}
      />
      <Combobox<Kind>
        aria-label={t('config-editor.reference.kind', 'Kind of reference')}
        width={24}
        options={getKindOptions()}
        value={getKind(reference)}
        onChange={(option) => onChange(toKind(reference.id, option.value))}
      />
      <ReferenceKindFields id={id} reference={reference} onChange={onChange} />
      <IconButton
        name="trash-alt"
        tooltip={t('config-editor.reference.remove', 'Remove reference')}
        onClick={onRemove}
      />
    </Stack>
  );
}

function getKind(reference: StoredReference): Kind {
  return reference.kind === 'version' && reference.version === servedVersion ? 'served' : reference.kind;
}

function getKindOptions(): Array<ComboboxOption<Kind>> {
  return [
    { value: 'source', label: t('config-editor.reference.kind-source', 'Files') },
    { value: 'timeRange', label: t('config-editor.reference.kind-time-range', 'Fixed period') },
    { value: 'previousWindow', label: t('config-editor.reference.kind-previous-window', 'Previous windows') },
    { value: 'samePeriod', label: t('config-editor.reference.kind-same-period', 'Same period earlier') },
    { value: 'statistics', label: t('config-editor.reference.kind-statistics', 'Statistics of a monitor') },
    { value: 'version', label: t('config-editor.reference.kind-version', 'A model version') },
    {
      value: 'served',
      label: t('config-editor.reference.kind-served', 'The version that serves'),
      description: t('config-editor.reference.kind-served-description', 'Each window with the data of its version'),
    },
  ];
}

function toKind(id: string, kind: Kind): StoredReference {
  switch (kind) {
    case 'source':
    case 'statistics':
      return { id, kind, source: '' };
    case 'timeRange':
      return { id, kind, from: '', to: '' };
    case 'previousWindow':
      return { id, kind };
    case 'samePeriod':
      return { id, kind, offset: '7d' };
    case 'version':
      return { id, kind, version: '' };
    case 'served':
      return { id, kind: 'version', version: servedVersion, source: '' };
  }
}
