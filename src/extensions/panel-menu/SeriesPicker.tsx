import { t } from '@grafana/i18n';
import { Combobox, Field, Text } from '@grafana/ui';
import { useId } from 'react';
import type { ViewedSeries } from './viewedSeries';

interface SeriesPickerProps {
  ranked: ViewedSeries[];
  chosen: ViewedSeries;
  onChoose: (name: string) => void;
}

/** Names the series on display; of several one can choose, the worst first. */
export function SeriesPicker({ ranked, chosen, onChoose }: SeriesPickerProps) {
  const id = useId();
  if (ranked.length === 1) {
    return <Text element="h5">{chosen.series.name}</Text>;
  }
  return (
    <Field
      noMargin
      label={t('anomaly-view.series.label', 'Series')}
      description={t('anomaly-view.series.description', '{{series}} series, the worst first', {
        series: ranked.length,
      })}
      htmlFor={id}
    >
      <Combobox
        id={id}
        options={ranked.map((entry) => ({ value: entry.series.name, description: getSummary(entry) }))}
        value={chosen.series.name}
        onChange={({ value }) => onChoose(value)}
      />
    </Field>
  );
}

function getSummary({ detection, findings }: ViewedSeries): string {
  if (detection.suitability.kind === 'unsuitable') {
    return t('anomaly-view.series.not-judged', 'Not judged');
  }
  return findings.length === 0
    ? t('anomaly-view.series.nothing-found', 'Nothing found')
    : t('anomaly-view.series.findings', 'Findings: {{findings}}', { findings: findings.length });
}
