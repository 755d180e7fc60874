import { t } from '@grafana/i18n';
import { Combobox, InlineField, InlineFieldRow, Slider } from '@grafana/ui';
import { useId } from 'react';
import { DrawingFields } from './DrawingFields';
import { getDetectorChoices } from './getDetectorChoices';
import { NewestField } from './NewestField';
import { NumberField } from './NumberField';
import { overlayLimits } from './overlayLimits';
import type { OverlayOptions } from './overlayOptions';
import { PeerFields } from './PeerFields';

interface AdvancedFieldsProps {
  options: OverlayOptions;
  labelWidth: number;
  onChange: (part: Partial<OverlayOptions>) => void;
}

/** Which detector, its numbers, and what is drawn. */
export function AdvancedFields({ options, labelWidth, onChange }: AdvancedFieldsProps) {
  const id = useId();
  return (
    <div>
      <InlineField label={t('overlay-editor.detector.label', 'Detector')} labelWidth={labelWidth} htmlFor={id}>
        <Combobox
          id={id}
          width={50}
          options={getDetectorChoices()}
          value={options.detector}
          onChange={({ value }) => onChange({ detector: value })}
        />
      </InlineField>
      {options.detector === 'peers' && <PeerFields options={options} labelWidth={labelWidth} onChange={onChange} />}
      {options.detector !== 'auto' && <BandFields options={options} labelWidth={labelWidth} onChange={onChange} />}
      <NewestField value={options.newest} onChange={(newest) => onChange({ newest })} labelWidth={labelWidth} />
      <DrawingFields options={options} labelWidth={labelWidth} onChange={onChange} />
    </div>
  );
}

function BandFields({ options, labelWidth, onChange }: AdvancedFieldsProps) {
  const id = useId();
  return (
    <InlineFieldRow>
      <InlineField
        label={t('overlay-editor.band-width.label', 'Band width')}
        tooltip={t(
          'overlay-editor.band-width.tooltip',
          'How many robust standard deviations the band reaches to either side of the expected value. Wider flags less.'
        )}
        labelWidth={labelWidth}
        htmlFor={id}
        grow
      >
        <Slider
          inputId={id}
          ariaLabelForHandle={t('overlay-editor.band-width.label', 'Band width')}
          min={overlayLimits.bandWidth.min}
          max={overlayLimits.bandWidth.max}
          step={0.5}
          value={options.bandWidth}
          onChange={(bandWidth) => onChange({ bandWidth })}
        />
      </InlineField>
      {options.detector !== 'peers' && (
        <NumberField
          label={t('overlay-editor.window.label', 'Look-back')}
          tooltip={t('overlay-editor.window.tooltip', 'From how many points before it a point is judged.')}
          unit={t('overlay-editor.points', 'points')}
          labelWidth={labelWidth}
          limits={overlayLimits.window}
          value={options.window}
          onChange={(window) => onChange({ window })}
        />
      )}
    </InlineFieldRow>
  );
}
