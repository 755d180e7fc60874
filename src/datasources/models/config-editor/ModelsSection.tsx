import { Trans } from '@grafana/i18n';
import { Button, Stack } from '@grafana/ui';
import { ModelEditor } from './ModelEditor';
import type { SettingsSectionProps } from './SettingsSectionProps';
import type { StoredModel } from './storedModel';

interface Props extends SettingsSectionProps {
  dataSourceUid: string;
}

/** The list of models. */
export function ModelsSection({ dataSourceUid, settings, onChange }: Props) {
  const models = settings.models ?? [];
  const replace = (index: number, model: StoredModel): void =>
    onChange({ models: models.map((other, at) => (at === index ? model : other)) });
  return (
    <Stack direction="column" gap={2}>
      {models.map((model, index) => (
        <ModelEditor
          key={index}
          id={`plumbline-model-${index}`}
          model={model}
          store={settings.store}
          dataSourceUid={dataSourceUid}
          onChange={(changed) => replace(index, changed)}
          onRemove={() => onChange({ models: models.filter((_, at) => at !== index) })}
        />
      ))}
      <div>
        <Button
          variant="secondary"
          icon="plus"
          onClick={() => onChange({ models: [...models, { model: '', source: '', columns: { timestamp: '' } }] })}
        >
          <Trans i18nKey="config-editor.models.add">Add model</Trans>
        </Button>
      </div>
    </Stack>
  );
}
