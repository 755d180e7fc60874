import { textUtil } from '@grafana/data';
import { getBackendSrv } from '@grafana/runtime';
import type { Feedback } from '../schema/domain/feedback';
import type { FeedbackPlace } from './feedbackPlace';
import { feedbackTags } from './feedbackTags';

export type NewFeedback = Pick<Feedback, 'kind' | 'text' | 'incidents'>;

/** Stores feedback as an annotation of Grafana over the stretch of its incidents, with the viewer's rights. */
export async function saveFeedback({ kind, text, incidents }: NewFeedback, place: FeedbackPlace): Promise<void> {
  const { dashboardUid, panelId } = place;
  await getBackendSrv().post(
    '/api/annotations',
    {
      ...(dashboardUid && { dashboardUID: dashboardUid, panelId }),
      time: Math.min(...incidents.map(({ from }) => from)),
      timeEnd: Math.max(...incidents.map(({ to }) => to)),
      tags: ['plumbline', feedbackTags[kind]],
      // Grafana shows it as HTML.
      text: textUtil.escapeHtml(text),
      data: { plumbline: { v: 1, incidents } },
    },
    { showErrorAlert: false, showSuccessAlert: false }
  );
}
