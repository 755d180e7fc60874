import { t } from '@grafana/i18n';
import { Combobox, Field, Stack } from '@grafana/ui';
import { toOptions } from '../query-editor/toOptions';
import { ImportanceRow } from './ImportanceRow';
import type { StoredImportance, StoredModel } from './storedModel';

interface Props {
  id: string;
  model: StoredModel;
  /** Columns that were found in the log. */
  names: string[];
  onChange: (model: StoredModel) => void;
}

/** How much each feature mattered when the model was made, and the column of the log that says how much it matters now. */
export function ImportanceFields({ id, model, names, onChange }: Props) {
  const { baseline, columns } = model.importance ?? { baseline: {}, columns: {} };
  const features = [...new Set([...Object.keys(baseline), ...Object.keys(columns)])];
  const known = Array.isArray(model.columns.features) ? model.columns.features : names;
  const change = (importance: StoredImportance): void => onChange({ ...model, importance });
  const remove = (feature: string): void => {
    const left = { baseline: omit(baseline, feature), columns: omit(columns, feature) };
    onChange({ ...model, importance: features.length === 1 ? undefined : left });
  };
  return (
    <Field
      noMargin
      label={t('config-editor.importance.label', 'Importance of features')}
      description={t(
        'config-editor.importance.description',
        'For attribution drift: how much a feature mattered in training, such as its mean absolute SHAP value, and the column of the log that holds its attribution.'
      )}
      htmlFor={`${id}-importance-add`}
    >
      <Stack direction="column" gap={1}>
        {features.map((feature) => (
          <ImportanceRow
            key={feature}
            id={`${id}-importance-${feature}`}
            feature={feature}
            weight={baseline[feature]}
            column={columns[feature]}
            names={names}
            onWeight={(weight) => change({ baseline: { ...baseline, [feature]: weight }, columns })}
            onColumn={(column) => change({ baseline, columns: { ...columns, [feature]: column } })}
            onRemove={() => remove(feature)}
          />
        ))}
        <Combobox
          key={features.length}
          id={`${id}-importance-add`}
          width={40}
          options={toOptions(
            known.filter((name) => !features.includes(name)),
            []
          )}
          value={null}
          createCustomValue
          placeholder={t('config-editor.importance.add', 'Add a feature')}
          onChange={({ value }) => change({ baseline: { ...baseline, [value]: baseline[value] ?? 1 }, columns })}
        />
      </Stack>
    </Field>
  );
}

function omit<Value>(record: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
