import { InternalTimeZones } from '@grafana/data';
import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup } from '@grafana/plugin-ui';
import { CollapsableSection, Combobox, Text, TimeZonePicker } from '@grafana/ui';
import { overlaySteps } from '../../schema/query/overlayQuery';
import { overlayQueryLimits } from '../../schema/query/overlayQueryLimits';
import { getDetectorOptions } from './getDetectorOptions';
import { NumberField } from './NumberField';
import { PeerFields } from './PeerFields';
import type { JudgingFieldsProps, StoredJudging } from './storedJudging';
import { toOptions } from './toOptions';

/** What most can leave as it is: detector, step, band and its window, and whose clock counts. */
export function AdvancedFields<Query extends StoredJudging>({ query, onChange }: JudgingFieldsProps<Query>) {
  const id = (field: string): string => `plumbline-judging-${field}-${query.refId}`;
  const detector = query.detector ?? 'auto';
  return (
    <CollapsableSection
      label={<Text variant="bodySmall">{t('judging.advanced', 'Advanced')}</Text>}
      isOpen={detector !== 'auto'}
    >
      <EditorFieldGroup>
        <EditorField label={t('judging.detector.label', 'Detector')} htmlFor={id('detector')} width={30}>
          <Combobox
            id={id('detector')}
            options={getDetectorOptions()}
            value={detector}
            onChange={(option) => onChange({ ...query, detector: option.value })}
          />
        </EditorField>
        <EditorField
          label={t('judging.step.label', 'Step')}
          htmlFor={id('step')}
          width={12}
          tooltip={t(
            'judging.step.tooltip',
            'The distance of the points that are asked for and judged. It stays the same at every zoom, so verdicts do too.'
          )}
        >
          <Combobox
            id={id('step')}
            options={toOptions(overlaySteps)}
            value={query.step ?? '5m'}
            onChange={(option) => onChange({ ...query, step: option.value })}
          />
        </EditorField>
        {detector === 'peers' && <PeerFields query={query} onChange={onChange} />}
        {detector !== 'auto' && <BandFields query={query} onChange={onChange} />}
        {detector === 'seasonal' && (
          <EditorField label={t('judging.timezone.label', 'Time zone')} htmlFor={id('timezone')} width={30}>
            <TimeZonePicker
              inputId={id('timezone')}
              includeInternal={[InternalTimeZones.utc]}
              value={query.timezone ?? InternalTimeZones.utc}
              onChange={(timezone) => onChange({ ...query, timezone })}
            />
          </EditorField>
        )}
      </EditorFieldGroup>
    </CollapsableSection>
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
      {query.detector !== 'peers' && (
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
      )}
    </>
  );
}
