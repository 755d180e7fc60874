import type { TransformerUIProps } from '@grafana/data';
import { t, Trans } from '@grafana/i18n';
import { Alert, CollapsableSection, InlineField, Stack } from '@grafana/ui';
import { useId, useMemo } from 'react';
import { getOwnAlarms } from '../../core/anomaly/budget/getOwnAlarms';
import { getStep } from '../../core/series/getStep';
import { BudgetInput } from '../../viz/overlay/BudgetInput';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import { AdvancedFields } from './AdvancedFields';
import { DirectionField } from './DirectionField';
import type { OverlayOptions } from './overlayOptions';
import { OverlaySummary } from './OverlaySummary';
import { parseOverlayOptions } from './parseOverlayOptions';

const labelWidth = 18;

/** The transformation's editor in a panel's Transformations tab. Every change is drawn at once. */
export function OverlayEditor({ input, options: stored, onChange }: TransformerUIProps<OverlayOptions>) {
  const options = useMemo(() => parseOverlayOptions(stored), [stored]);
  const series = useMemo(() => getPanelSeries(input), [input]);
  const change = (part: Partial<OverlayOptions>) => onChange({ ...options, ...part });
  const [first] = series;
  const own = options.detector === 'auto' && first !== undefined ? getOwnAlarms(getStep(first.times).median) : NaN;
  return (
    <Stack direction="column" gap={1}>
      {options.detector === 'auto' && (
        <BudgetField options={options} own={Number.isNaN(own) ? undefined : own} onChange={change} />
      )}
      <DirectionField
        labelWidth={labelWidth}
        value={options.direction}
        onChange={(direction) => change({ direction })}
      />
      <OverlaySummary series={series} options={options} own={Number.isNaN(own) ? undefined : own} />
      <CollapsableSection label={t('overlay-editor.advanced', 'Advanced')} isOpen={options.detector !== 'auto'}>
        <AdvancedFields options={options} labelWidth={labelWidth} onChange={change} />
      </CollapsableSection>
      <OverlayLimits />
    </Stack>
  );
}

interface BudgetFieldProps {
  options: OverlayOptions;
  own: number | undefined;
  onChange: (part: Partial<OverlayOptions>) => void;
}

function BudgetField({ options, own, onChange }: BudgetFieldProps) {
  const id = useId();
  return (
    <InlineField
      label={t('overlay-editor.budget.label', 'Alarm budget')}
      tooltip={t(
        'overlay-editor.budget.tooltip',
        'About so many false alarms a week on each series. Empty: as many as the detector was tuned for.'
      )}
      labelWidth={labelWidth}
      htmlFor={id}
    >
      <BudgetInput
        id={id}
        value={options.budget?.alarms}
        own={own}
        onChange={(alarms) => onChange({ budget: alarms === undefined ? undefined : { alarms, per: 'week' } })}
      />
    </InlineField>
  );
}

function OverlayLimits() {
  return (
    <Alert severity="info" title={t('overlay-editor.limits.title', 'What it sees, and where it works')}>
      <p>
        <Trans i18nKey="overlay-editor.limits.range">
          It sees only the points in the visible time range, so zooming can change a verdict. Each point is judged by
          the points before it alone, or by its peers at the same time, unless a detector under Advanced says that it
          looks both ways.
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
