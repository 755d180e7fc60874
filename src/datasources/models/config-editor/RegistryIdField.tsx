import { useState } from 'react';
import { t } from '@grafana/i18n';
import { Field, Input } from '@grafana/ui';
import { examples } from './examples';

interface Props {
  id: string;
  value: string;
  onChange: (value: string) => void;
}

/** The name of a registry in queries and in the keys of its secrets. It changes when it is complete, so that these change once. */
export function RegistryIdField({ id, value, onChange }: Props) {
  const [draft, setDraft] = useState(value);
  const finish = (): void => {
    if (draft === '') {
      setDraft(value);
    } else if (draft !== value) {
      onChange(draft);
    }
  };
  return (
    <Field noMargin required label={t('config-editor.registry.id', 'Registry id')}>
      <Input
        id={id}
        width={40}
        value={draft}
        placeholder={examples.registryId}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && finish()}
      />
    </Field>
  );
}
