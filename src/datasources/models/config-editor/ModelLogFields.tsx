import { t, Trans } from '@grafana/i18n';
import { Alert, Button, Combobox, Field, Input, Stack, type ComboboxOption } from '@grafana/ui';
import { CaptureFields } from './CaptureFields';
import { examples } from './examples';
import { logFormats, type LogFormat } from '../../../schema/settings/modelSettings';
import { InferenceReport } from './InferenceReport';
import { ModelNameFields } from './ModelNameFields';
import type { StoredModel } from './storedModel';
import type { MappingInference } from './useMappingInference';

interface Props {
  id: string;
  model: StoredModel;
  inference: MappingInference;
  onInfer: () => void;
  onChange: (model: StoredModel) => void;
}

/** Name and task of a model, the files of its log, and what was found in them. */
export function ModelLogFields({ id, model, inference, onInfer, onChange }: Props) {
  return (
    <Stack direction="column" gap={2}>
      <ModelNameFields id={id} model={model} onChange={onChange} />
      <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end">
        <Field
          noMargin
          required
          label={t('config-editor.model.source', 'Log')}
          description={t('config-editor.model.source-description', 'A file, folder or pattern below the folder above')}
        >
          <Input
            id={`${id}-source`}
            width={40}
            value={model.source}
            placeholder={examples.log}
            onChange={(event) => onChange({ ...model, source: event.currentTarget.value })}
          />
        </Field>
        <Field noMargin label={t('config-editor.model.format', 'Format')} htmlFor={`${id}-format`}>
          <Combobox<LogFormat>
            id={`${id}-format`}
            width={24}
            options={logFormats.map((format): ComboboxOption<LogFormat> => ({ value: format, label: format }))}
            value={model.format ?? 'auto'}
            onChange={(option) => onChange({ ...model, format: option.value })}
          />
        </Field>
        <Button
          variant="secondary"
          icon={inference.state === 'loading' ? 'spinner' : 'search'}
          disabled={model.source === '' || inference.state === 'loading'}
          onClick={onInfer}
        >
          <Trans i18nKey="config-editor.model.infer">Read columns</Trans>
        </Button>
      </Stack>
      {model.format === 'sagemaker-capture' && <CaptureFields id={id} model={model} onChange={onChange} />}
      {inference.state === 'failed' && (
        <Alert severity="error" title={t('config-editor.model.infer-failed', 'The log could not be read')}>
          {inference.message}
        </Alert>
      )}
      {inference.state === 'ready' && <InferenceReport inference={inference} />}
    </Stack>
  );
}
