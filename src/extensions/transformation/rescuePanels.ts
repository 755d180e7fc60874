import { overlayTransformerId } from '../../schema/domain/overlayTransformerId';

export interface RescueParts {
  document: Document;
  /** The path of the page below Grafana's root. */
  pathname: string;
  fetchJson: (url: string) => Promise<unknown>;
  rerun: () => Promise<void>;
}

const panelSelector = '[data-viz-panel-key], [data-testid^="data-testid Panel header"]';

/**
 * To be called right after the transformation was registered. Grafana doesn't wait for plugins: a panel that asked
 * for the transformation before it was there has failed and stays blank. So when panels are on display already
 * and the dashboard uses the transformation, it is made to run again.
 */
export async function rescuePanels({ document, pathname, fetchJson, rerun }: RescueParts): Promise<void> {
  const url = getDashboardUrl(pathname);
  if (url === undefined || document.querySelector(panelSelector) === null) {
    return;
  }
  const dashboard = await fetchJson(url).catch(() => undefined);
  if (mayUseOverlay(dashboard)) {
    await rerun();
  }
}

function getDashboardUrl(pathname: string): string | undefined {
  if (pathname === '/') {
    return '/api/dashboards/home';
  }
  const uid = /^\/d(?:-solo)?\/([^/]+)/.exec(pathname)?.[1];
  return uid === undefined ? undefined : `/api/dashboards/uid/${uid}`;
}

/** A dashboard names its library panels without their content, and one that can't be read may hold anything. */
function mayUseOverlay(dashboard: unknown): boolean {
  const text = dashboard === undefined ? undefined : JSON.stringify(dashboard);
  return text === undefined || text.includes(overlayTransformerId) || text.includes('"libraryPanel"');
}
