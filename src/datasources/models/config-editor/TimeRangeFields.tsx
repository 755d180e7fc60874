import { t } from '@grafana/i18n';
import { Input } from '@grafana/ui';
import { examples } from './examples';
import type { StoredReference } from './storedModel';

type TimeRangeReference = Extract<StoredReference, { kind: 'timeRange' }>;

interface Props {
  id: string;
  reference: TimeRangeReference;
  onChange: (reference: TimeRangeReference) => void;
}

/** Start and end of a fixed period. */
export function TimeRangeFields({ id, reference, onChange }: Props) {
  return (
    <>
      <Input
        id={`${id}-from`}
        aria-label={t('config-editor.reference.from', 'From')}
        placeholder={examples.from}
        width={26}
        value={reference.from}
        onChange={(event) => onChange({ ...reference, from: event.currentTarget.value })}
      />
      <Input
        id={`${id}-to`}
        aria-label={t('config-editor.reference.to', 'To')}
        placeholder={examples.to}
        width={26}
        value={reference.to}
        onChange={(event) => onChange({ ...reference, to: event.currentTarget.value })}
      />
    </>
  );
}
