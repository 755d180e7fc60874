import { standardTransformersRegistry, type DataFrame } from '@grafana/data';
import { getBackendSrv, logDebug, logError } from '@grafana/runtime';
import { appId } from '../../schema/domain/appId';
import { loadTranslated } from '../../viz/lazy/loadTranslated';
import { translateAtLoad } from '../translateAtLoad';
import { addNotice } from '../../viz/overlay/addNotice';
import { buildOverlayItem } from './buildOverlayItem';
import { buildOverlayOperator } from './buildOverlayOperator';
import { registerTransformer } from './registerTransformer';
import { rerunDashboard } from '../../viz/dashboard/rerunDashboard';
import { shownPage } from '../../viz/dashboard/shownPage';
import { rescuePanels } from './rescuePanels';

/** How long a panel waits for the detector before it draws its series alone. */
const patienceMs = 2_000;

/** Offers "Anomaly overlay" in this Grafana. Never throws: without it everything else of the plugin still works. */
export function startOverlay(): void {
  try {
    const operator = buildOverlayOperator({ load, patienceMs, onLateArrival: () => void rerun(), onFailure });
    if (registerTransformer(standardTransformersRegistry, buildOverlayItem(operator))) {
      void rescue();
    }
  } catch (error) {
    logDebug(`Plumbline: the transformation "Anomaly overlay" isn't offered in this Grafana. ${String(error)}`);
  }
}

async function load() {
  const { applyOverlay } = await loadTranslated(appId, () => import('./applyOverlay'));
  return applyOverlay;
}

function rescue(): Promise<void> {
  return rescuePanels({
    document,
    pathname: shownPage.getPathname(),
    fetchJson: (url) => getBackendSrv().get<unknown>(url, undefined, undefined, { showErrorAlert: false }),
    rerun,
  });
}

function rerun(): Promise<void> {
  return rerunDashboard(shownPage, (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
}

function onFailure(frames: DataFrame[], error: unknown): DataFrame[] {
  const cause = error instanceof Error ? error : new Error(String(error));
  logError(cause);
  const text = translateAtLoad(
    'anomaly-overlay.failed',
    'The anomaly overlay failed, so the series are shown without it. Reload the page to try again.'
  );
  return addNotice(frames, { severity: 'warning', text: `${text} (${cause.message})` });
}
