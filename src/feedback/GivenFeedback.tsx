import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Button, Icon, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import type { Feedback } from '../schema/domain/feedback';
import { describeFeedbackKind } from './describeFeedbackKind';
import type { FeedbackRights } from './feedbackRights';
import type { FeedbackState } from './useFeedback';

export interface GivenFeedbackProps {
  given: Feedback;
  feedback: Pick<FeedbackState, 'undo' | 'isSaving'>;
  rights: FeedbackRights;
}

/** What was said of an incident, with a way back for those who may. */
export function GivenFeedback({ given, feedback, rights }: GivenFeedbackProps): ReactElement {
  const styles = useStyles2(getStyles);
  const { icon, label } = describeFeedbackKind(given.kind);
  return (
    <span className={styles.given}>
      <Icon name={icon} size="sm" />
      <span>{label}</span>
      {rights.canDelete(given) && (
        <Button
          size="sm"
          variant="secondary"
          fill="text"
          icon="history-alt"
          disabled={feedback.isSaving}
          onClick={() => feedback.undo(given)}
        >
          {t('feedback.undo', 'Undo')}
        </Button>
      )}
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  given: css({
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    paddingLeft: theme.spacing(1),
    fontSize: theme.typography.bodySmall.fontSize,
    fontWeight: theme.typography.fontWeightMedium,
  }),
});
