import { t, Trans } from '@grafana/i18n';
import { Button, Field, Stack } from '@grafana/ui';
import { ReferenceEditor } from './ReferenceEditor';
import type { StoredReference } from './storedModel';

interface Props {
  id: string;
  references: StoredReference[];
  onChange: (references: StoredReference[]) => void;
}

/** What current data is compared to; the first is the default. */
export function ReferenceList({ id, references, onChange }: Props) {
  return (
    <Field
      noMargin
      label={t('config-editor.references.label', 'References')}
      description={t(
        'config-editor.references.description',
        'What current data is compared to. The first is the default.'
      )}
    >
      <Stack direction="column" gap={1}>
        {references.map((reference, index) => (
          <ReferenceEditor
            key={index}
            id={`${id}-reference-${index}`}
            reference={reference}
            onChange={(changed) => onChange(references.map((other, at) => (at === index ? changed : other)))}
            onRemove={() => onChange(references.filter((_, at) => at !== index))}
          />
        ))}
        <div>
          <Button
            variant="secondary"
            icon="plus"
            onClick={() =>
              onChange([...references, { id: references.length === 0 ? 'training' : '', kind: 'source', source: '' }])
            }
          >
            <Trans i18nKey="config-editor.references.add">Add reference</Trans>
          </Button>
        </div>
      </Stack>
    </Field>
  );
}
