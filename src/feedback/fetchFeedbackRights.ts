import { config } from '@grafana/runtime';
import { z } from 'zod';
import type { FeedbackRights } from './feedbackRights';

const rightsSchema = z.object({ canAdd: z.boolean(), canDelete: z.boolean() });
const dashboardSchema = z.object({
  meta: z.object({ annotationsPermissions: z.object({ dashboard: rightsSchema, organization: rightsSchema }) }),
});

/**
 * What the viewer may do with a dashboard's annotations, as Grafana says with the dashboard. Where there is no dashboard, or it
 * doesn't say so, by the viewer's permissions on annotations of any kind; Grafana refuses what goes too far.
 */
export async function fetchFeedbackRights(
  fetchJson: (url: string) => Promise<unknown>,
  dashboardUid: string | undefined
): Promise<FeedbackRights> {
  const saved = dashboardUid
    ? await fetchJson(`/api/dashboards/uid/${encodeURIComponent(dashboardUid)}`).catch(() => undefined)
    : undefined;
  const rights = dashboardSchema.safeParse(saved).data?.meta.annotationsPermissions;
  const permissions = config.bootData.user.permissions ?? {};
  return rights === undefined
    ? {
        canAdd: permissions['annotations:create'] === true,
        canDelete: () => permissions['annotations:delete'] === true,
      }
    : {
        canAdd: rights.dashboard.canAdd,
        canDelete: (feedback) =>
          feedback.dashboardUid === undefined ? rights.organization.canDelete : rights.dashboard.canDelete,
      };
}
