import { t } from '@grafana/i18n';
import { Field, Input, Stack } from '@grafana/ui';
import type { SettingsSectionProps } from './SettingsSectionProps';

const defaults = { minCount: 10, maxCategories: 50 };

/** Limits on what an answer shows. */
export function PrivacySection({ settings, onChange }: SettingsSectionProps) {
  const privacy = { ...defaults, ...settings.privacy };
  const change = (key: keyof typeof defaults, text: string): void => {
    const value = Number.parseInt(text, 10);
    onChange({ privacy: { ...privacy, [key]: Number.isNaN(value) ? defaults[key] : value } });
  };
  return (
    <Stack direction="row" gap={2} wrap="wrap">
      <Field
        noMargin
        label={t('config-editor.privacy.min-count', 'Smallest group')}
        description={t('config-editor.privacy.min-count-description', 'Groups of fewer rows are not shown')}
      >
        <Input
          id="plumbline-privacy-min-count"
          type="number"
          min={0}
          width={20}
          value={privacy.minCount}
          onChange={(event) => change('minCount', event.currentTarget.value)}
        />
      </Field>
      <Field
        noMargin
        label={t('config-editor.privacy.max-categories', 'Most names')}
        description={t('config-editor.privacy.max-categories-description', 'A list holds no more names than that')}
      >
        <Input
          id="plumbline-privacy-max-categories"
          type="number"
          min={2}
          width={20}
          value={privacy.maxCategories}
          onChange={(event) => change('maxCategories', event.currentTarget.value)}
        />
      </Field>
    </Stack>
  );
}
