import { t } from '@grafana/i18n';
import { InlineField, RadioButtonGroup } from '@grafana/ui';
import { useId } from 'react';
import type { OverlayOptions } from './overlayOptions';

type Newest = OverlayOptions['newest'];

interface Props {
  labelWidth: number;
  value: Newest;
  onChange: (value: Newest) => void;
}

/** Whether the newest point is judged at once. */
export function NewestField({ labelWidth, value, onChange }: Props) {
  const id = useId();
  const options: Array<{ value: Newest; label: string; description: string }> = [
    {
      value: 'judge',
      label: t('overlay-editor.newest.judge', 'Judge'),
      description: t('overlay-editor.newest.judge-description', 'At once, as an alarm would'),
    },
    {
      value: 'wait',
      label: t('overlay-editor.newest.wait', 'Wait'),
      description: t('overlay-editor.newest.wait-description', 'Until a newer one has come'),
    },
  ];
  return (
    <InlineField
      label={t('overlay-editor.newest.label', 'Newest point')}
      tooltip={t(
        'overlay-editor.newest.tooltip',
        'Counts a minute, an hour or a day are too low until that window is over. Wait leaves them out.'
      )}
      labelWidth={labelWidth}
      htmlFor={id}
    >
      <RadioButtonGroup id={id} options={options} value={value} onChange={onChange} />
    </InlineField>
  );
}
