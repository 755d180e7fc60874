import type { Page } from '@playwright/test';
import { demoDashboard } from '../demoDashboard';
import type { OwnDashboard } from './ownDashboard';

const datasource = { type: 'plumbline-models-datasource', uid: demoDashboard.dataSourceUid };

/** Makes a dashboard known for the time of a test: saved in Grafana, written into the workbench's boot data. */
export async function giveDashboard(page: Page, own: OwnDashboard): Promise<void> {
  const model = buildModel(own);
  if (process.env.GRAFANA_URL !== undefined) {
    const answer = await page.request.post('/api/dashboards/db', { data: { dashboard: model, overwrite: true } });
    if (!answer.ok()) {
      throw new Error(`Grafana didn't take the dashboard ${own.uid}: ${await answer.text()}. Run as an editor.`);
    }
    return;
  }
  const addition = `window.grafanaBootData.workbench.dashboards.push(${JSON.stringify(model)})`;
  await page.route(`**/d/${own.uid}?*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</head>', () => `<script>${addition}</script></head>`);
    await route.fulfill({ response, body });
  });
}

function buildModel({ uid, title, time, panel }: OwnDashboard) {
  const { type, targets, options = {}, fieldConfig = { defaults: {}, overrides: [] } } = panel;
  const { w, h } = panel.size ?? { w: 24, h: 13 };
  return {
    uid,
    title,
    time,
    schemaVersion: 41,
    timezone: 'utc',
    panels: [
      {
        id: 1,
        type,
        title,
        gridPos: { x: 0, y: 0, w, h },
        datasource,
        targets: targets.map((target) => ({ ...target, datasource })),
        options,
        fieldConfig,
      },
    ],
  };
}
