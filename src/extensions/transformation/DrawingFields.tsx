import { t } from '@grafana/i18n';
import { InlineField, InlineFieldRow, InlineSwitch, RadioButtonGroup } from '@grafana/ui';
import { useId } from 'react';
import type { OverlayOptions } from './overlayOptions';

interface DrawingFieldsProps {
  options: OverlayOptions;
  labelWidth: number;
  onChange: (part: Partial<OverlayOptions>) => void;
}

/** What of the overlay is drawn. */
export function DrawingFields({ options, labelWidth, onChange }: DrawingFieldsProps) {
  const bandId = useId();
  const outliersId = useId();
  const scoreId = useId();
  const bands: Array<{ value: OverlayOptions['band']; label: string; description: string }> = [
    {
      value: 'auto',
      label: t('overlay-editor.band.auto', 'Auto'),
      description: t('overlay-editor.band.auto-description', 'Drawn for up to six series'),
    },
    { value: 'always', label: t('overlay-editor.band.always', 'Always'), description: '' },
    { value: 'never', label: t('overlay-editor.band.never', 'Never'), description: '' },
  ];
  return (
    <InlineFieldRow>
      <InlineField label={t('overlay-editor.band.label', 'Draw band')} labelWidth={labelWidth} htmlFor={bandId}>
        <RadioButtonGroup id={bandId} options={bands} value={options.band} onChange={(band) => onChange({ band })} />
      </InlineField>
      <InlineField label={t('overlay-editor.outliers.label', 'Mark outliers')} htmlFor={outliersId}>
        <InlineSwitch
          id={outliersId}
          value={options.outliers}
          onChange={({ currentTarget }) => onChange({ outliers: currentTarget.checked })}
        />
      </InlineField>
      <InlineField
        label={t('overlay-editor.score.label', 'Add score')}
        tooltip={t('overlay-editor.score.tooltip', '0 is as expected, 1 is on the edge of the band, above 1 is out.')}
        htmlFor={scoreId}
      >
        <InlineSwitch
          id={scoreId}
          value={options.score}
          onChange={({ currentTarget }) => onChange({ score: currentTarget.checked })}
        />
      </InlineField>
    </InlineFieldRow>
  );
}
