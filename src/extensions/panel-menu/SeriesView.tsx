import { css } from '@emotion/css';
import type { AbsoluteTimeRange, GrafanaTheme2 } from '@grafana/data';
import type { TimeZone } from '@grafana/schema';
import { Stack, Text, useStyles2, useTheme2 } from '@grafana/ui';
import { useState } from 'react';
import { useElementWidth } from '../../viz/charts/useElementWidth';
import { AnomalyChart } from './AnomalyChart';
import { describeUnsuitable } from '../../viz/overlay/describeUnsuitable';
import { getValueFormatter } from './getValueFormatter';
import { SeriesFindings, type SeriesFeedback } from './SeriesFindings';
import { SeriesPicker } from './SeriesPicker';
import type { ViewedSeries } from './viewedSeries';

interface SeriesViewProps extends SeriesFeedback {
  ranked: ViewedSeries[];
  range: AbsoluteTimeRange;
  timeZone: TimeZone;
}

const chartHeight = 320;

/** One of the panel's series, the worst to begin with: chart and findings. */
export function SeriesView({ ranked, range, timeZone, ...viewedFeedback }: SeriesViewProps) {
  const theme = useTheme2();
  const styles = useStyles2(getStyles);
  const { ref, width } = useElementWidth();
  const [chosenName, setChosenName] = useState<string>();
  const [selected, setSelected] = useState<number>();
  const chosen = ranked.find(({ series }) => series.name === chosenName) ?? ranked[0];
  if (chosen === undefined) {
    return null;
  }
  const { series, detection, findings } = chosen;
  const formatValue = getValueFormatter(series, theme);
  return (
    <Stack direction="column" gap={2}>
      <SeriesPicker
        ranked={ranked}
        chosen={chosen}
        onChoose={(name) => {
          setChosenName(name);
          setSelected(undefined);
        }}
      />
      <div ref={ref} className={styles.chart}>
        {width > 0 && (
          <AnomalyChart
            viewed={chosen}
            highlighted={selected === undefined ? undefined : findings[selected]}
            range={range}
            timeZone={timeZone}
            formatValue={formatValue}
            width={width}
            height={chartHeight}
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
          onSelect={setSelected}
        />
      )}
    </Stack>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  chart: css({ minHeight: chartHeight, marginTop: theme.spacing(0.5) }),
});
