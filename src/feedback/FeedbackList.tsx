import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Text, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { Feedback } from '../schema/domain/feedback';
import { plainText } from '../viz/format/plainText';
import type { FeedbackRights } from './feedbackRights';
import { GivenFeedback } from './GivenFeedback';
import type { FeedbackState } from './useFeedback';

export interface FeedbackListProps {
  /** What was said of incidents that aren't listed any more, as they count as usual now. */
  given: Feedback[];
  feedback: FeedbackState;
  rights: FeedbackRights;
  formatSpan: (span: { from: number; to: number }) => string;
}

/** Feedback that has taken its incident off the list, and why feedback failed, if it did. */
export function FeedbackList({ given, feedback, rights, formatSpan }: FeedbackListProps): ReactElement | null {
  const styles = useStyles2(getStyles);
  if (given.length === 0 && feedback.problem === undefined) {
    return null;
  }
  return (
    <section aria-label={t('feedback.list', 'Feedback given')} className={styles.list}>
      {feedback.problem !== undefined && (
        <div role="alert">
          <Text color="error" variant="bodySmall">
            {t('feedback.failed', 'Feedback failed: {{problem}}', { problem: feedback.problem, ...plainText })}
          </Text>
        </div>
      )}
      {given.length > 0 && (
        <ul className={styles.entries}>
          {given.map((entry) => (
            <li key={entry.id}>
              <span className={styles.time}>{formatSpan(getSpan(entry))}</span>
              <GivenFeedback given={entry} feedback={feedback} rights={rights} />
              <span className={styles.text}>{entry.text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function getSpan({ incidents }: Feedback): { from: number; to: number } {
  return {
    from: Math.min(...incidents.map(({ from }) => from)),
    to: Math.max(...incidents.map(({ to }) => to)),
  };
}

const getStyles = (theme: GrafanaTheme2) => ({
  list: css({ padding: theme.spacing(0.5, 1), fontSize: theme.typography.bodySmall.fontSize }),
  entries: css({ listStyle: 'none', margin: 0 }),
  time: css({ fontWeight: theme.typography.fontWeightMedium }),
  text: css({ display: 'block', color: theme.colors.text.secondary }),
});
