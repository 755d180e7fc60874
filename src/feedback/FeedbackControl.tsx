import { t } from '@grafana/i18n';
import { Button, Stack } from '@grafana/ui';
import type { ReactElement } from 'react';
import { feedbackKinds, type SeriesMark } from '../schema/domain/feedback';
import { describeFeedbackKind } from './describeFeedbackKind';
import type { FeedbackRights } from './feedbackRights';
import { getGivenFeedback } from './getGivenFeedback';
import { GivenFeedback } from './GivenFeedback';
import type { FeedbackState } from './useFeedback';

export interface FeedbackControlProps {
  /** The incident; of several series, where incidents of theirs were put together. */
  marks: SeriesMark[];
  /** Which series, and the evidence. */
  sentence: string;
  /** Whether this is the incident that is looked at: only there something can be said. */
  isSelected: boolean;
  feedback: FeedbackState;
  rights: FeedbackRights;
}

/** What was said of an incident, or ways to say it. Nothing for those who may not. */
export function FeedbackControl({
  marks,
  sentence,
  isSelected,
  feedback,
  rights,
}: FeedbackControlProps): ReactElement | null {
  const given = getGivenFeedback(feedback.all, marks);
  if (given !== undefined) {
    return <GivenFeedback given={given} feedback={feedback} rights={rights} />;
  }
  if (!isSelected || !rights.canAdd || marks.length === 0) {
    return null;
  }
  return (
    <Stack
      direction="row"
      gap={0.5}
      wrap="wrap"
      role="group"
      aria-label={t('feedback.control', 'Feedback on this incident')}
    >
      {feedbackKinds.map((kind) => {
        const { icon, label, effect } = describeFeedbackKind(kind);
        return (
          <Button
            key={kind}
            size="sm"
            variant="secondary"
            fill="text"
            icon={icon}
            tooltip={effect}
            disabled={feedback.isSaving}
            onClick={() => feedback.give({ kind, text: sentence, incidents: marks })}
          >
            {label}
          </Button>
        );
      })}
    </Stack>
  );
}
