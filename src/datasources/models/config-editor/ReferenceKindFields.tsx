import { t } from '@grafana/i18n';
import { Input } from '@grafana/ui';
import { servedVersion } from '../../../schema/domain/versionReference';
import { examples } from './examples';
import { ReferenceFileField } from './ReferenceFileField';
import { ServedReferenceFields } from './ServedReferenceFields';
import { TimeRangeFields } from './TimeRangeFields';
import { VersionReferenceFields } from './VersionReferenceFields';
import type { StoredReference } from './storedModel';

interface Props {
  id: string;
  reference: StoredReference;
  onChange: (reference: StoredReference) => void;
}

/** The fields that the kind of a reference needs. */
export function ReferenceKindFields({ id, reference, onChange }: Props) {
  switch (reference.kind) {
    case 'source':
    case 'statistics':
      return <ReferenceFileField id={id} reference={reference} onChange={onChange} />;
    case 'timeRange':
      return <TimeRangeFields id={id} reference={reference} onChange={onChange} />;
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
          placeholder={examples.offset}
          width={12}
          value={reference.offset}
          onChange={(event) => onChange({ ...reference, offset: event.currentTarget.value })}
        />
      );
    case 'version':
      return reference.version === servedVersion ? (
        <ServedReferenceFields id={id} reference={reference} onChange={onChange} />
      ) : (
        <VersionReferenceFields id={id} reference={reference} onChange={onChange} />
      );
  }
}
