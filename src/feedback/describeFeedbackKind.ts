import { t } from '@grafana/i18n';
import type { IconName } from '@grafana/ui';
import type { FeedbackKind } from '../schema/domain/feedback';

export interface KindText {
  icon: IconName;
  label: string;
  /** What it does. */
  effect: string;
}

/** How a kind of feedback is called, drawn and explained. */
export function describeFeedbackKind(kind: FeedbackKind): KindText {
  const silencing = t(
    'feedback.effect.silencing',
    'This stretch leaves the baseline, and incidents like it are silenced where the verdict has a look-back.'
  );
  const texts: Record<FeedbackKind, KindText> = {
    expected: { icon: 'check', label: t('feedback.kind.expected', 'Expected'), effect: silencing },
    false_alarm: { icon: 'bell-slash', label: t('feedback.kind.false-alarm', 'False alarm'), effect: silencing },
    incident: {
      icon: 'fire',
      label: t('feedback.kind.incident', 'Real incident'),
      effect: t('feedback.effect.incident', 'It is never silenced.'),
    },
  };
  return texts[kind];
}
