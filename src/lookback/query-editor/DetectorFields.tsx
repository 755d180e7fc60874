import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, RadioButtonGroup, TimeZonePicker } from '@grafana/ui';
import type { Direction } from '../../core/anomaly/detectorOptions';
import { overlayQueryLimits } from '../../schema/query/overlayQueryLimits';
import { getDetectorOptions } from './getDetectorOptions';
import { NumberField } from './NumberField';
import type { JudgingFieldsProps, StoredJudging } from './storedJudging';

/** How the series are judged: detector, how often it may alarm, which side counts. */
export function DetectorFields<Query extends StoredJudging>({ query, onChange }: JudgingFieldsProps<Query>) {
  const id = (field: string): string => `plumbline-judging-${field}-${query.refId}`;
  const detector = query.detector ?? 'auto';
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField label={t('judging.detector.label', 'Detector')} htmlFor={id('detector')} width={30}>
          <Combobox
            id={id('detector')}
            options={getDetectorOptions()}
            value={detector}
            onChange={(option) => onChange({ ...query, detector: option.value })}
          />
        </EditorField>
        <EditorField label={t('judging.direction.label', 'Direction')} htmlFor={id('direction')}>
          <RadioButtonGroup
            id={id('direction')}
            options={getDirections()}
            value={query.direction ?? 'both'}
            onChange={(direction) => onChange({ ...query, direction })}
          />
        </EditorField>
        {detector === 'auto' ? (
          <NumberField
            id={id('budget')}
            label={t('judging.budget.label', 'Alarms a week')}
            tooltip={t(
              'judging.budget.tooltip',
              'About so many false alarms a week on each series. Empty: as many as the detector was tuned for.'
            )}
            placeholder={t('judging.budget.placeholder', 'default')}
            limits={overlayQueryLimits.alarms}
            value={query.budget?.alarms}
            onChange={(alarms) =>
              onChange({ ...query, budget: alarms === undefined ? undefined : { alarms, per: 'week' } })
            }
          />
        ) : (
          <BandFields query={query} onChange={onChange} />
        )}
        {detector === 'seasonal' && (
          <EditorField label={t('judging.timezone.label', 'Time zone')} htmlFor={id('timezone')} width={30}>
            <TimeZonePicker
              inputId={id('timezone')}
              value={query.timezone ?? 'utc'}
              onChange={(timezone) => onChange({ ...query, timezone })}
            />
          </EditorField>
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}

function BandFields<Query extends StoredJudging>({ query, onChange }: JudgingFieldsProps<Query>) {
  return (
    <>
      <NumberField
        id={`plumbline-judging-band-width-${query.refId}`}
        label={t('judging.band-width.label', 'Band width')}
        tooltip={t('judging.band-width.tooltip', 'Half the width of the band, in standard deviations')}
        placeholder={t('judging.band-width.placeholder', '5')}
        limits={overlayQueryLimits.bandWidth}
        value={query.bandWidth}
        onChange={(bandWidth) => onChange({ ...query, bandWidth })}
      />
      <NumberField
        id={`plumbline-judging-window-${query.refId}`}
        label={t('judging.window.label', 'Window')}
        tooltip={t('judging.window.tooltip', 'How many points the detector looks back on, if it has a window')}
        placeholder={t('judging.window.placeholder', '240')}
        isWhole
        limits={overlayQueryLimits.window}
        value={query.window}
        onChange={(window) => onChange({ ...query, window })}
      />
    </>
  );
}

function getDirections(): Array<{ value: Direction; label: string }> {
  return [
    { value: 'both', label: t('judging.direction.both', 'Both') },
    { value: 'up', label: t('judging.direction.up', 'Above') },
    { value: 'down', label: t('judging.direction.down', 'Below') },
  ];
}
