import { z } from 'zod';
import { overlayTransformerId } from '../../schema/domain/overlayTransformerId';
import { getMessage } from './getMessage';
import type { GrafanaApi } from './grafanaApi';
import type { OverlayUse } from './overlayUse';
import { savedDashboardSchema } from './savedDashboardSchema';
import { stripTransformation } from './stripTransformation';

const hitsSchema = z.array(z.looseObject({ uid: z.string(), title: z.string(), url: z.string() }));
/** As many as Grafana's search gives at a time. */
const pageSize = 1000;

export interface FoundUses {
  uses: OverlayUse[];
  /** Dashboards that couldn't be read, and why. */
  unread: Array<{ title: string; message: string }>;
}

/** Looks through every dashboard that one may see. `onProgress` hears how many are done; the signal ends it. */
export async function fetchUses(
  api: GrafanaApi,
  onProgress: (done: number, all: number) => void,
  signal: AbortSignal
): Promise<FoundUses> {
  const hits = await fetchHits(api);
  const found: FoundUses = { uses: [], unread: [] };
  for (const [index, { uid, title, url }] of hits.entries()) {
    signal.throwIfAborted();
    onProgress(index, hits.length);
    try {
      const answer = savedDashboardSchema.parse(await api.get(`/api/dashboards/uid/${encodeURIComponent(uid)}`));
      const { panels } = stripTransformation(answer.dashboard, overlayTransformerId);
      if (panels.length > 0) {
        const { provisioned, canSave } = answer.meta;
        const obstacle = provisioned === true ? 'provisioned' : canSave === false ? 'no_right' : undefined;
        found.uses.push({ uid, title, url, panels, obstacle });
      }
    } catch (error) {
      found.unread.push({ title, message: getMessage(error) });
    }
  }
  onProgress(hits.length, hits.length);
  return found;
}

async function fetchHits(api: GrafanaApi): Promise<z.infer<typeof hitsSchema>> {
  const all: z.infer<typeof hitsSchema> = [];
  for (let page = 1; ; page++) {
    const hits = hitsSchema.parse(await api.get(`/api/search?type=dash-db&limit=${pageSize}&page=${page}`));
    all.push(...hits);
    if (hits.length < pageSize) {
      return all;
    }
  }
}
