import { css } from '@emotion/css';
import { dateTimeFormat, getTimeZone, type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Icon, Text, useStyles2 } from '@grafana/ui';
import { describeRefusals } from '../../viz/overlay/describeRefusals';
import { getFindings } from '../../viz/overlay/getFindings';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import type { SeriesVerdict } from '../../viz/overlay/seriesVerdict';
import { describeBacktest } from '../describeBacktest';
import { getRefusals } from './getRefusals';
import { getVisibleSpan } from './getVisibleSpan';
import type { OverlayOptions } from './overlayOptions';
import { useVisibleVerdicts } from './useVisibleVerdicts';

interface OverlaySummaryProps {
  series: PanelSeries[];
  options: OverlayOptions;
  /** Of the detector: alarms a week on a series at its own operating point. */
  own: number | undefined;
}

const mostShown = 5;

/** What the options flag in the data at hand, worked out anew with every change: how often, and the worst of it. */
export function OverlaySummary({ series, options, own }: OverlaySummaryProps) {
  const styles = useStyles2(getStyles);
  const timeZone = getTimeZone();
  const verdicts = useVisibleVerdicts(series, options);
  const findings = getFindings(
    (verdicts ?? []).map(({ series: { name, valueField }, incidents }) => ({ name, valueField, incidents })),
    timeZone
  );
  const worst = [...findings].sort((left, right) => right.score - left.score).slice(0, mostShown);
  return (
    <div>
      <output>
        <Text color="secondary">
          {verdicts === undefined
            ? t('overlay-editor.summary.judging', 'Looking…')
            : getSummary(verdicts, options, own)}
        </Text>
      </output>
      {options.detector === 'peers' &&
        describeRefusals(getRefusals(verdicts ?? [])).map((text) => (
          <div key={text}>
            <Icon name="info-circle" size="sm" className={styles.refusal} />
            <Text color="secondary">{text}</Text>
          </div>
        ))}
      {worst.length > 0 && (
        <ul className={styles.list} aria-label={t('overlay-editor.summary.worst', 'The worst of it')}>
          {worst.map((finding) => (
            <li key={`${finding.series} ${finding.from}`}>
              <Icon name={finding.side === 'below' ? 'arrow-down' : 'arrow-up'} size="sm" className={styles.side} />
              {series.length > 1 && <strong>{finding.series} </strong>}
              <time>{dateTimeFormat(finding.from, { timeZone })}</time> {finding.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function getSummary(verdicts: SeriesVerdict[], { detector, budget }: OverlayOptions, own: number | undefined): string {
  if (verdicts.length === 0) {
    return t(
      'overlay-editor.summary.no-series',
      'There is no time series here: the overlay needs a time and a number field.'
    );
  }
  const suitable = verdicts.filter(({ detection }) => detection.suitability.kind === 'suitable');
  if (suitable.length === 0) {
    return describeNoneSuitable(detector);
  }
  const incidents = suitable.reduce((sum, verdict) => sum + verdict.incidents.length, 0);
  if (incidents === 0) {
    return t('overlay-editor.summary.nothing', 'Nothing is flagged in the visible range.');
  }
  return describeBacktest({
    incidents,
    series: suitable.length,
    span: getVisibleSpan(suitable.map(({ series }) => series)),
    budget: detector === 'auto' ? (budget?.alarms ?? own) : undefined,
  });
}

function describeNoneSuitable(detector: OverlayOptions['detector']): string {
  return detector === 'peers'
    ? t('overlay-editor.summary.no-peers', 'No series here can be judged by its peers.')
    : t(
        'overlay-editor.summary.none-suitable',
        'No series here can be judged: too few points, or values that never change.'
      );
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ listStyle: 'none', margin: theme.spacing(0.5, 0, 0), fontSize: theme.typography.bodySmall.fontSize }),
  refusal: css({ marginRight: theme.spacing(0.5), color: theme.colors.text.secondary }),
  side: css({ marginRight: theme.spacing(0.5), color: theme.colors.error.text }),
});
