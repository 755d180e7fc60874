import { z } from 'zod';
import { overlayTransformerId } from '../../schema/domain/overlayTransformerId';
import { getResourceUrl } from './getResourceUrl';
import type { GrafanaApi } from './grafanaApi';
import { dashboardResourceSchema } from './dashboardResourceSchema';
import { savedDashboardSchema } from './savedDashboardSchema';
import { stripTransformation } from './stripTransformation';

interface Removal {
  uid: string;
  namespace: string;
  /** For the dashboard's list of versions. */
  message: string;
}

const messageAnnotation = 'grafana.app/message';
const schema2 = 'v2beta1';
const notFoundSchema = z.looseObject({ status: z.literal(404) });

/**
 * Takes the transformation out of a dashboard as it is now and saves it as a new version. One that was written in schema 2 is saved
 * in schema 2: the older API would answer it converted, and saving that would change the whole dashboard.
 */
export async function removeFromDashboard(api: GrafanaApi, removal: Removal): Promise<void> {
  if (await isOfSchema2(api, removal)) {
    await removeInSchema2(api, removal);
    return;
  }
  const { uid, message } = removal;
  const saved = savedDashboardSchema.parse(await api.get(`/api/dashboards/uid/${encodeURIComponent(uid)}`));
  const { dashboard } = stripTransformation(saved.dashboard, overlayTransformerId);
  await api.post('/api/dashboards/db', { dashboard, folderUid: saved.meta.folderUid, message, overwrite: false });
}

/** A Grafana without the newer API has no schema 2 either. */
async function isOfSchema2(api: GrafanaApi, { uid, namespace }: Removal): Promise<boolean> {
  try {
    const { status } = dashboardResourceSchema.parse(await api.get(getResourceUrl(namespace, uid, 'v1beta1')));
    return status?.conversion?.storedVersion?.startsWith('v2') === true;
  } catch (error) {
    if (notFoundSchema.safeParse(error).success) {
      return false;
    }
    throw error;
  }
}

async function removeInSchema2(api: GrafanaApi, { uid, namespace, message }: Removal): Promise<void> {
  const url = getResourceUrl(namespace, uid, schema2);
  const resource = dashboardResourceSchema.parse(await api.get(url));
  const { metadata, spec } = resource;
  const annotations = { ...metadata.annotations, [messageAnnotation]: message };
  await api.put(url, {
    ...resource,
    metadata: { ...metadata, annotations },
    spec: stripTransformation(spec, overlayTransformerId).dashboard,
  });
}
