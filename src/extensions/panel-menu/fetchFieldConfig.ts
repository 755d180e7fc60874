import type { FieldConfigSource } from '@grafana/data';
import { parseFieldConfig } from './parseFieldConfig';

export type FetchJson = (url: string) => Promise<unknown>;

/**
 * How a saved panel writes its series. Grafana doesn't hand that to a menu entry, so it is read from the saved
 * dashboard; a panel that isn't saved, or can't be read, is shown as its data source describes it.
 */
export async function fetchFieldConfig(
  fetchJson: FetchJson,
  dashboardUid: string | undefined,
  panelId: number
): Promise<FieldConfigSource | undefined> {
  if (!dashboardUid) {
    return undefined;
  }
  const saved = await fetchJson(`/api/dashboards/uid/${encodeURIComponent(dashboardUid)}`).catch(() => undefined);
  return parseFieldConfig(saved, panelId);
}
