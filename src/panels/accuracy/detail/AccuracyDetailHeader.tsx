import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import { IconButton, Text, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { formatWindow } from '../../../viz/format/formatWindow';
import type { AccuracyChart } from '../accuracyChart';

export interface AccuracyDetailHeaderProps {
  chart: AccuracyChart;
  place: number;
  timeZone: TimeZone;
  onSelect: (place: number) => void;
  onClose: (() => void) | undefined;
}

/** Which window it is, with the way to its neighbours. */
export function AccuracyDetailHeader(props: AccuracyDetailHeaderProps): ReactElement {
  const { chart, place, timeZone, onSelect, onClose } = props;
  const styles = useStyles2(getStyles);
  const start = chart.times[place] ?? 0;
  const end = chart.ends[place] ?? Number.NaN;
  return (
    <div className={styles.header}>
      <Text element="h3" variant="h5">
        {formatWindow(start, Number.isNaN(end) ? start : end, timeZone)}
      </Text>
      <span className={styles.buttons}>
        <IconButton
          name="angle-left"
          size="lg"
          tooltip={t('accuracy-detail.previous', 'Window before')}
          disabled={place === 0}
          onClick={() => onSelect(place - 1)}
        />
        <IconButton
          name="angle-right"
          size="lg"
          tooltip={t('accuracy-detail.next', 'Window after')}
          disabled={place === chart.times.length - 1}
          onClick={() => onSelect(place + 1)}
        />
        {onClose !== undefined && (
          <IconButton name="times" size="lg" tooltip={t('accuracy-detail.close', 'Close')} onClick={onClose} />
        )}
      </span>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  header: css({ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: theme.spacing(1) }),
  buttons: css({ display: 'flex', gap: theme.spacing(0.5), flexShrink: 0 }),
});
