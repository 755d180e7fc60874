import type { TransformerUIProps } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { Alert, InlineField, InlineFieldRow, InlineSwitch, RadioButtonGroup, Slider, Stack } from '@grafana/ui';
import { useId } from 'react';
import { DirectionField } from './DirectionField';
import { NewestField } from './NewestField';
import { NumberField } from './NumberField';
import { overlayLimits } from './overlayLimits';
import type { OverlayOptions } from './overlayOptions';
import { OverlaySummary } from './OverlaySummary';
import { parseOverlayOptions } from './parseOverlayOptions';

const labelWidth = 18;

/** The transformation's editor in a panel's Transformations tab. Every change is drawn at once. */
export function OverlayEditor({ input, options: stored, onChange }: TransformerUIProps<OverlayOptions>) {
  const options = parseOverlayOptions(stored);
  const change = (part: Partial<OverlayOptions>) => onChange({ ...options, ...part });
  return (
    <Stack direction="column" gap={1}>
      <DetectionFields options={options} onChange={change} />
      <NewestField value={options.newest} onChange={(newest) => change({ newest })} labelWidth={labelWidth} />
      <DrawingFields options={options} onChange={change} />
      <OverlaySummary input={input} options={options} />
      <OverlayLimits />
    </Stack>
  );
}

interface FieldsProps {
  options: OverlayOptions;
  onChange: (part: Partial<OverlayOptions>) => void;
}

function DetectionFields({ options, onChange }: FieldsProps) {
  const bandWidthId = useId();
  return (
    <div>
      <InlineField
        label={t('overlay-editor.band-width.label', 'Band width')}
        tooltip={t(
          'overlay-editor.band-width.tooltip',
          'How many robust standard deviations the band reaches to either side of the expected value. Wider flags less.'
        )}
        labelWidth={labelWidth}
        htmlFor={bandWidthId}
        grow
      >
        <Slider
          inputId={bandWidthId}
          ariaLabelForHandle={t('overlay-editor.band-width.label', 'Band width')}
          min={overlayLimits.bandWidth.min}
          max={overlayLimits.bandWidth.max}
          step={0.5}
          value={options.bandWidth}
          onChange={(bandWidth) => onChange({ bandWidth })}
        />
      </InlineField>
      <DirectionField
        labelWidth={labelWidth}
        value={options.direction}
        onChange={(direction) => onChange({ direction })}
      />
      <InlineFieldRow>
        <NumberField
          label={t('overlay-editor.window.label', 'Look-back')}
          tooltip={t('overlay-editor.window.tooltip', 'From how many points before it a point is judged.')}
          unit={t('overlay-editor.points', 'points')}
          labelWidth={labelWidth}
          limits={overlayLimits.window}
          value={options.window}
          onChange={(window) => onChange({ window })}
        />
        <NumberField
          label={t('overlay-editor.min-points.label', 'At least')}
          tooltip={t('overlay-editor.min-points.tooltip', 'How many points must come before the first verdict.')}
          unit={t('overlay-editor.points', 'points')}
          labelWidth={12}
          limits={{ ...overlayLimits.minPoints, max: options.window }}
          value={options.minPoints}
          onChange={(minPoints) => onChange({ minPoints })}
        />
      </InlineFieldRow>
    </div>
  );
}

function DrawingFields({ options, onChange }: FieldsProps) {
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

function OverlayLimits() {
  return (
    <Alert severity="info" title={t('overlay-editor.limits.title', 'What it sees, and where it works')}>
      <p>
        <Trans i18nKey="overlay-editor.limits.range">
          It sees only the points in the visible time range, so zooming can change a verdict. Each point is judged by
          the points before it alone.
        </Trans>
      </p>
      <p>
        <Trans i18nKey="overlay-editor.limits.app">
          It needs the Plumbline app. In public dashboards, and while the app is disabled, Grafana up to 13.0 leaves
          this panel blank; later versions draw it without the overlay. Remove the transformation before you publish the
          dashboard or disable the app.
        </Trans>
      </p>
    </Alert>
  );
}
