import { t } from '@grafana/i18n';
import { Stack } from '@grafana/ui';
import { examples } from './examples';
import { NameListField } from './NameListField';
import type { StoredModel } from './storedModel';

interface Props {
  id: string;
  model: StoredModel;
  onChange: (model: StoredModel) => void;
}

/** What the fields of SageMaker's captured payloads are called: CSV has no names. */
export function CaptureFields({ id, model, onChange }: Props) {
  const { inputs = [], outputs = [] } = model.capture ?? {};
  const inputText = inputs.join(', ');
  const outputText = outputs.join(', ');
  return (
    <Stack direction="row" gap={2} wrap="wrap">
      <NameListField
        key={`inputs ${inputText}`}
        id={`${id}-capture-inputs`}
        label={t('config-editor.capture.inputs', 'Fields of the input')}
        description={t(
          'config-editor.capture.inputs-description',
          'In the order of the CSV payload, or the keys of a JSON one'
        )}
        placeholder={examples.captureInputs}
        names={inputs}
        onChange={(names) => onChange({ ...model, capture: { inputs: names, outputs } })}
      />
      <NameListField
        key={`outputs ${outputText}`}
        id={`${id}-capture-outputs`}
        label={t('config-editor.capture.outputs', 'Fields of the output')}
        description={t('config-editor.capture.outputs-description', 'Such as the score, and the class if it is there')}
        placeholder={examples.captureOutputs}
        names={outputs}
        onChange={(names) => onChange({ ...model, capture: { inputs, outputs: names } })}
      />
    </Stack>
  );
}
