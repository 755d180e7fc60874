import { t } from '@grafana/i18n';
import { Combobox, Field, MultiCombobox, Stack } from '@grafana/ui';
import { toOptions } from '../query-editor/toOptions';
import { HealthMappingFields } from './HealthMappingFields';
import type { StoredMapping } from './storedModel';

interface Props {
  id: string;
  mapping: StoredMapping;
  found: Array<{ name: string; type: string }>;
  onChange: (mapping: StoredMapping) => void;
}

type ColumnRole = 'timestamp' | 'id' | 'model' | 'version' | 'prediction' | 'probability' | 'actual' | 'status';

/** What each column of the log means. */
export function MappingFields({ id, mapping, found, onChange }: Props) {
  const names = found.map((column) => column.name);
  const features = Array.isArray(mapping.features) ? mapping.features : [];
  const { segments = [] } = mapping;
  return (
    <Stack direction="column" gap={2}>
      <Stack direction="row" gap={2} wrap="wrap">
        {getRoles().map(({ role, label, isRequired }) => {
          const value = mapping[role];
          const column = typeof value === 'string' ? value : '';
          return (
            <Field key={role} noMargin required={isRequired} label={label} htmlFor={`${id}-${role}`}>
              <Combobox
                id={`${id}-${role}`}
                width={24}
                options={toOptions(names, [column])}
                value={column === '' ? null : column}
                isClearable
                createCustomValue
                placeholder={getPlaceholder(value)}
                onChange={(option) => onChange(withColumn(mapping, role, option?.value))}
              />
            </Field>
          );
        })}
      </Stack>
      <HealthMappingFields id={id} mapping={mapping} names={names} onChange={onChange} />
      <Stack direction="row" gap={2} wrap="wrap">
        <Field noMargin label={t('config-editor.mapping.features', 'Features')} htmlFor={`${id}-features`}>
          <MultiCombobox
            id={`${id}-features`}
            width={60}
            options={toOptions(names, features)}
            value={features}
            createCustomValue
            placeholder={t('config-editor.mapping.features-auto', 'Every column without another meaning')}
            onChange={(options) => {
              const chosen = options.map((option) => option.value);
              onChange({ ...mapping, features: chosen.length > 0 ? chosen : 'auto' });
            }}
          />
        </Field>
        <Field noMargin label={t('config-editor.mapping.segments', 'Segments')} htmlFor={`${id}-segments`}>
          <MultiCombobox
            id={`${id}-segments`}
            width={40}
            options={toOptions(names, segments)}
            value={segments}
            createCustomValue
            placeholder={t('config-editor.mapping.segments-none', 'Columns to slice by')}
            onChange={(options) => onChange({ ...mapping, segments: options.map((option) => option.value) })}
          />
        </Field>
      </Stack>
    </Stack>
  );
}

function getRoles(): Array<{ role: ColumnRole; label: string; isRequired?: boolean }> {
  return [
    { role: 'timestamp', label: t('config-editor.mapping.timestamp', 'Time of the prediction'), isRequired: true },
    { role: 'id', label: t('config-editor.mapping.id', 'Prediction id') },
    { role: 'model', label: t('config-editor.mapping.model', 'Model name') },
    { role: 'version', label: t('config-editor.mapping.version', 'Model version') },
    { role: 'prediction', label: t('config-editor.mapping.prediction', 'Prediction') },
    { role: 'probability', label: t('config-editor.mapping.probability', 'Probability') },
    { role: 'actual', label: t('config-editor.mapping.actual', 'Actual') },
    { role: 'status', label: t('config-editor.mapping.status', 'Status') },
  ];
}

function withColumn(mapping: StoredMapping, role: ColumnRole, column: string | undefined): StoredMapping {
  return role === 'timestamp' ? { ...mapping, timestamp: column ?? '' } : { ...mapping, [role]: column };
}

function getPlaceholder(value: StoredMapping[ColumnRole]): string {
  return typeof value === 'object'
    ? t('config-editor.mapping.by-class', 'A column a class')
    : t('config-editor.mapping.none', 'Not in the log');
}
