import { getBackendSrv } from '@grafana/runtime';
import type { Feedback } from '../schema/domain/feedback';

/** Takes feedback back: deletes its annotation. */
export async function deleteFeedback({ id }: Pick<Feedback, 'id'>): Promise<void> {
  await getBackendSrv().delete(`/api/annotations/${id}`, undefined, { showErrorAlert: false, showSuccessAlert: false });
}
