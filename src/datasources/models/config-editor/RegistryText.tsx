import { Field, Input } from '@grafana/ui';

interface Props {
  id: string;
  label: string;
  description?: string;
  placeholder?: string;
  required?: boolean;
  value: string | undefined;
  onChange: (value: string) => void;
}

/** One text of a registry's settings. */
export function RegistryText({ id, label, description, placeholder, required, value, onChange }: Props) {
  return (
    <Field noMargin required={required} label={label} description={description}>
      <Input
        id={id}
        width={40}
        value={value ?? ''}
        placeholder={placeholder}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
