import { t } from '@grafana/i18n';
import { InlineField, RadioButtonGroup } from '@grafana/ui';
import { useId } from 'react';
import type { OverlayOptions } from './overlayOptions';

interface DirectionFieldProps {
  value: OverlayOptions['direction'];
  labelWidth: number;
  onChange: (direction: OverlayOptions['direction']) => void;
}

/** Which side of the band counts as out. */
export function DirectionField({ value, labelWidth, onChange }: DirectionFieldProps) {
  const id = useId();
  const directions: Array<{ value: OverlayOptions['direction']; label: string; description?: string }> = [
    {
      value: 'auto',
      label: t('overlay-editor.direction.auto', 'From the data'),
      description: t(
        'overlay-editor.direction.auto-description',
        'By thresholds, limits and unit that come with the data. A transformation runs before the field options of the panel are applied.'
      ),
    },
    { value: 'both', label: t('overlay-editor.direction.both', 'Both') },
    { value: 'up', label: t('overlay-editor.direction.up', 'Above the band') },
    { value: 'down', label: t('overlay-editor.direction.down', 'Below the band') },
  ];
  return (
    <InlineField
      label={t('overlay-editor.direction.label', 'Direction')}
      tooltip={t('overlay-editor.direction.tooltip', 'Which side counts. A latency that falls is good news.')}
      labelWidth={labelWidth}
      htmlFor={id}
    >
      <RadioButtonGroup id={id} options={directions} value={value} onChange={onChange} />
    </InlineField>
  );
}
