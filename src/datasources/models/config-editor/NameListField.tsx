import { useState } from 'react';
import { Field, Input } from '@grafana/ui';

interface Props {
  id: string;
  label: string;
  description: string;
  placeholder: string;
  names: readonly string[];
  onChange: (names: string[]) => void;
}

/** Names in their order, with commas between them. They change when the field is left. */
export function NameListField({ id, label, description, placeholder, names, onChange }: Props) {
  const [draft, setDraft] = useState(names.join(', '));
  const finish = (): void => {
    const typed = draft.split(',').flatMap((name) => name.trim() || []);
    if (typed.join(',') !== names.join(',')) {
      onChange(typed);
    }
  };
  return (
    <Field noMargin label={label} description={description}>
      <Input
        id={id}
        width={60}
        value={draft}
        placeholder={placeholder}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={finish}
      />
    </Field>
  );
}
