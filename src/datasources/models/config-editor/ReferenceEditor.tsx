import { t } from '@grafana/i18n';
import { Combobox, IconButton, Input, Stack, type ComboboxOption } from '@grafana/ui';
import type { StoredReference } from './storedModel';

type Kind = StoredReference['kind'];

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
        value={reference.kind}
        onChange={(option) => onChange(toKind(reference.id, option.value))}
      />
      <KindFields id={id} reference={reference} onChange={onChange} />
      <IconButton
        name="trash-alt"
        tooltip={t('config-editor.reference.remove', 'Remove reference')}
        onClick={onRemove}
      />
    </Stack>
  );
}

function KindFields({ id, reference, onChange }: Omit<Props, 'onRemove'>) {
  switch (reference.kind) {
    case 'source':
      return (
        <Input
          id={`${id}-source`}
          aria-label={t('config-editor.reference.source', 'File, folder or pattern')}
          placeholder="reference.parquet"
          width={40}
          value={reference.source}
          onChange={(event) => onChange({ ...reference, source: event.currentTarget.value })}
        />
      );
    case 'timeRange':
      return (
        <>
          <Input
            id={`${id}-from`}
            aria-label={t('config-editor.reference.from', 'From')}
            placeholder="2013-03-01T00:00:00Z"
            width={26}
            value={reference.from}
            onChange={(event) => onChange({ ...reference, from: event.currentTarget.value })}
          />
          <Input
            id={`${id}-to`}
            aria-label={t('config-editor.reference.to', 'To')}
            placeholder="2013-05-01T00:00:00Z"
            width={26}
            value={reference.to}
            onChange={(event) => onChange({ ...reference, to: event.currentTarget.value })}
          />
        </>
      );
    case 'previousWindow':
      return (
        <Input
          id={`${id}-count`}
          aria-label={t('config-editor.reference.count', 'Number of windows')}
          type="number"
          min={1}
          width={12}
          value={reference.count ?? 1}
          onChange={(event) => onChange({ ...reference, count: Math.max(1, Number(event.currentTarget.value) || 1) })}
        />
      );
    case 'samePeriod':
      return (
        <Input
          id={`${id}-offset`}
          aria-label={t('config-editor.reference.offset', 'How much earlier')}
          placeholder="7d"
          width={12}
          value={reference.offset}
          onChange={(event) => onChange({ ...reference, offset: event.currentTarget.value })}
        />
      );
    case 'version':
      return (
        <Input
          id={`${id}-version`}
          aria-label={t('config-editor.reference.version', 'Model version')}
          placeholder="v1"
          width={20}
          value={reference.version}
          onChange={(event) => onChange({ ...reference, version: event.currentTarget.value })}
        />
      );
  }
}

function getKindOptions(): Array<ComboboxOption<Kind>> {
  return [
    { value: 'source', label: t('config-editor.reference.kind-source', 'Files') },
    { value: 'timeRange', label: t('config-editor.reference.kind-time-range', 'Fixed period') },
    { value: 'previousWindow', label: t('config-editor.reference.kind-previous-window', 'Previous windows') },
    { value: 'samePeriod', label: t('config-editor.reference.kind-same-period', 'Same period earlier') },
    { value: 'version', label: t('config-editor.reference.kind-version', 'A model version') },
  ];
}

function toKind(id: string, kind: Kind): StoredReference {
  switch (kind) {
    case 'source':
      return { id, kind, source: '' };
    case 'timeRange':
      return { id, kind, from: '', to: '' };
    case 'previousWindow':
      return { id, kind };
    case 'samePeriod':
      return { id, kind, offset: '7d' };
    case 'version':
      return { id, kind, version: '' };
  }
}
