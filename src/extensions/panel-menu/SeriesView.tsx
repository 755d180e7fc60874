import { css } from '@emotion/css';
import { getDisplayProcessor, type AbsoluteTimeRange, type Field, type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import { Stack, Text, useStyles2, useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { BandChart } from '../../viz/charts/BandChart';
import { useElementWidth } from '../../viz/charts/useElementWidth';
import { plainText } from '../../viz/format/plainText';
import { describeUnsuitable } from '../../viz/overlay/describeUnsuitable';
import { SeriesFindings, type SeriesFeedback } from './SeriesFindings';
import { SeriesPicker } from './SeriesPicker';
import type { ViewedSeries } from './viewedSeries';

/** What somebody has pointed at: a series by name, and when the finding in it begins. */
export interface SeriesChoice {
  series: string | undefined;
  finding: number | undefined;
}

interface SeriesViewProps extends SeriesFeedback {
  ranked: ViewedSeries[];
  range: AbsoluteTimeRange;
  timeZone: TimeZone;
  choice: SeriesChoice;
  onChoose: (choice: SeriesChoice) => void;
}

const chartHeight = 320;

/** One of the panel's series, the worst to begin with: chart and findings. */
export function SeriesView({ ranked, range, timeZone, choice, onChoose, ...viewedFeedback }: SeriesViewProps) {
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const { ref, width } = useElementWidth();
  const chosen = ranked.find(({ series }) => series.name === choice.series) ?? ranked[0];
  const field = useMemo(() => chosen && withDisplay(chosen.series.valueField, theme), [chosen, theme]);
  if (chosen === undefined || field === undefined) {
    return null;
  }
  const { series, detection, findings } = chosen;
  const place = findings.findIndex(({ from }) => from === choice.finding);
  const selected = place < 0 ? undefined : place;
  // Feedback may make another series the worst: this one stays.
  const select = (index: number): void => onChoose({ series: series.name, finding: findings[index]?.from });
  return (
    <Stack direction="column" gap={2}>
      <SeriesPicker
        ranked={ranked}
        chosen={chosen}
        onChoose={(name) => onChoose({ series: name, finding: undefined })}
      />
      <div ref={ref} className={styles.chart}>
        {width > 0 && (
          <BandChart
            times={series.times}
            values={series.values}
            detection={detection}
            highlighted={selected === undefined ? undefined : findings[selected]}
            range={[range.from, range.to]}
            timeZone={timeZone}
            field={field}
            width={width}
            height={chartHeight}
            description={t('anomaly-view.chart', '{{name}} with its band: {{findings}} findings', {
              name: series.name,
              findings: findings.length,
              ...plainText,
            })}
          />
        )}
      </div>
      {detection.suitability.kind === 'unsuitable' ? (
        <Text>{describeUnsuitable(detection.suitability)}</Text>
      ) : (
        <SeriesFindings
          {...viewedFeedback}
          viewed={chosen}
          selected={selected}
          range={range}
          timeZone={timeZone}
          onSelect={select}
        />
      )}
    </Stack>
  );
}

/** Without it an axis wouldn't know the unit of a field that no panel has prepared. */
function withDisplay(field: Field, theme: GrafanaTheme2): Field {
  return { ...field, display: field.display ?? getDisplayProcessor({ field, theme }) };
}

const getStyles = (theme: GrafanaTheme2) => ({
  chart: css({ minHeight: chartHeight, marginTop: theme.spacing(0.5) }),
});
