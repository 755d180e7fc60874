import { t } from '@grafana/i18n';
import { Combobox, Field, Input, Stack, type ComboboxOption } from '@grafana/ui';
import { tasks, type Task } from '../../../schema/settings/modelSettings';
import { examples } from './examples';
import type { StoredModel } from './storedModel';

interface Props {
  id: string;
  model: StoredModel;
  onChange: (model: StoredModel) => void;
}

/** Name and task of a model. */
export function ModelNameFields({ id, model, onChange }: Props) {
  return (
    <Stack direction="row" gap={2} wrap="wrap">
      <Field noMargin required label={t('config-editor.model.name', 'Model')}>
        <Input
          id={`${id}-name`}
          width={30}
          value={model.model}
          placeholder={examples.model}
          onChange={(event) => onChange({ ...model, model: event.currentTarget.value })}
        />
      </Field>
      <Field noMargin label={t('config-editor.model.task', 'Task')} htmlFor={`${id}-task`}>
        <Combobox<Task>
          id={`${id}-task`}
          width={24}
          options={tasks.map((task): ComboboxOption<Task> => ({ value: task, label: task }))}
          value={model.task ?? 'binary'}
          onChange={(option) => onChange({ ...model, task: option.value })}
        />
      </Field>
    </Stack>
  );
}
