import type { FeedbackKind } from '../schema/domain/feedback';

/** The tag of an annotation that says which feedback it is. All of them carry `plumbline` too. */
export const feedbackTags: Record<FeedbackKind, string> = {
  expected: 'plumbline:expected',
  false_alarm: 'plumbline:false-alarm',
  incident: 'plumbline:incident',
};
