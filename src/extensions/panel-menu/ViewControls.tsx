import { t } from '@grafana/i18n';
import { Field, RadioButtonGroup, Stack } from '@grafana/ui';
import { useId } from 'react';
import type { Direction } from '../../core/anomaly/detectorOptions';
import { BudgetInput } from '../../viz/overlay/BudgetInput';
import type { ViewSettings } from './viewSettings';

interface ViewControlsProps {
  settings: ViewSettings;
  /** Whether there are queries that can be asked again. */
  canLookBack: boolean;
  /** What the panel's own field options say. */
  panelDirection: Direction;
  /** The detector's own alarms a week, if known. */
  own: number | undefined;
  onChange: (settings: ViewSettings) => void;
}

/** How far to look back, how often an alarm may come, and which side is bad. */
export function ViewControls({ settings, canLookBack, panelDirection, own, onChange }: ViewControlsProps) {
  const id = useId();
  return (
    <Stack direction="row" gap={2} wrap="wrap" alignItems="flex-end">
      <Field noMargin label={t('anomaly-view.look-back.label', 'Look-back')} htmlFor={`${id}-look-back`}>
        <RadioButtonGroup
          id={`${id}-look-back`}
          options={getLookBacks()}
          disabledOptions={
            canLookBack ? [] : getLookBacks().flatMap(({ value }) => (value === 'visible' ? [] : [value]))
          }
          value={settings.lookBack}
          onChange={(lookBack) => onChange({ ...settings, lookBack })}
        />
      </Field>
      <Field noMargin label={t('anomaly-view.budget.label', 'Alarm budget')} htmlFor={`${id}-budget`}>
        <BudgetInput
          id={`${id}-budget`}
          own={own}
          value={settings.alarms}
          onChange={(alarms) => onChange({ ...settings, alarms })}
        />
      </Field>
      <Field noMargin label={t('anomaly-view.direction.label', 'Direction')} htmlFor={`${id}-direction`}>
        <RadioButtonGroup
          id={`${id}-direction`}
          options={getDirections(panelDirection)}
          value={settings.direction}
          onChange={(direction) => onChange({ ...settings, direction })}
        />
      </Field>
    </Stack>
  );
}

function getLookBacks(): Array<{ value: ViewSettings['lookBack']; label: string }> {
  return [
    { value: 'visible', label: t('anomaly-view.look-back.visible', 'Visible range') },
    { value: '1w', label: t('anomaly-view.look-back.week', '1 week') },
    { value: '2w', label: t('anomaly-view.look-back.two-weeks', '2 weeks') },
    { value: '4w', label: t('anomaly-view.look-back.four-weeks', '4 weeks') },
    { value: '8w', label: t('anomaly-view.look-back.eight-weeks', '8 weeks') },
  ];
}

function getDirections(
  ofPanel: Direction
): Array<{ value: ViewSettings['direction']; label: string; description?: string }> {
  const both = t('anomaly-view.direction.both', 'Both');
  const up = t('anomaly-view.direction.up', 'Above');
  const down = t('anomaly-view.direction.down', 'Below');
  const side = { both, up, down }[ofPanel];
  return [
    {
      value: 'auto',
      label: t('anomaly-view.direction.auto', 'From the panel: {{side}}', { side }),
      description: t(
        'anomaly-view.direction.auto-description',
        "By the panel's thresholds and unit; min, max and decimals bound the band."
      ),
    },
    { value: 'both', label: both },
    { value: 'up', label: up },
    { value: 'down', label: down },
  ];
}
