import type { Feedback } from '../schema/domain/feedback';

/** What Grafana lets the viewer do with annotations. */
export interface FeedbackRights {
  canAdd: boolean;
  canDelete: (feedback: Feedback) => boolean;
}
