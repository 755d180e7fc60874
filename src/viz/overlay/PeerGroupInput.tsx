import { t } from '@grafana/i18n';
import { TagsInput } from '@grafana/ui';

interface PeerGroupInputProps {
  id?: string;
  value: string[];
  onChange: (labels: string[]) => void;
}

/** Names of labels; series with the same values of them are a group of peers. */
export function PeerGroupInput({ id, value, onChange }: PeerGroupInputProps) {
  return (
    <TagsInput
      id={id}
      width={30}
      placeholder={t('judging.peer-group-by.placeholder', 'A label, such as region')}
      tags={value}
      onChange={onChange}
    />
  );
}
