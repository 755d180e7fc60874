import { t } from '@grafana/i18n';
import { Field, Input } from '@grafana/ui';
import { examples } from './examples';
import type { StoredModel } from './storedModel';

interface Props {
  id: string;
  model: StoredModel;
  onChange: (model: StoredModel) => void;
}

/** Where SageMaker Model Monitor left its reports. */
export function MonitorField({ id, model, onChange }: Props) {
  return (
    <Field
      noMargin
      label={t('config-editor.monitor.label', 'Reports of SageMaker Model Monitor')}
      description={t(
        'config-editor.monitor.description',
        'A folder below the folder of the logs, with constraint_violations.json in folders by year, month, day and hour'
      )}
    >
      <Input
        id={`${id}-monitor`}
        width={40}
        value={model.monitor?.violations ?? ''}
        placeholder={examples.monitorFolder}
        onChange={({ currentTarget }) =>
          onChange({ ...model, monitor: currentTarget.value === '' ? undefined : { violations: currentTarget.value } })
        }
      />
    </Field>
  );
}
