import { t } from '@grafana/i18n';
import { Input } from '@grafana/ui';
import { examples } from './examples';
import type { StoredReference } from './storedModel';

type FileReference = Extract<StoredReference, { source: string }>;

interface Props {
  id: string;
  reference: FileReference;
  onChange: (reference: FileReference) => void;
}

/** Where a reference's rows lie, or a monitor's statistics of them. */
export function ReferenceFileField({ id, reference, onChange }: Props) {
  const isStatistics = reference.kind === 'statistics';
  return (
    <Input
      id={`${id}-source`}
      aria-label={
        isStatistics
          ? t('config-editor.reference.statistics', 'File of statistics')
          : t('config-editor.reference.source', 'File, folder or pattern')
      }
      placeholder={isStatistics ? examples.statisticsFile : examples.referenceFile}
      width={40}
      value={reference.source}
      onChange={(event) => onChange({ ...reference, source: event.currentTarget.value })}
    />
  );
}
