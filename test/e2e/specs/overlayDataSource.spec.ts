import { expect, test } from '@playwright/test';
import { overlayDashboard } from '../overlayDashboard';
import { DashboardPage } from '../pages/DashboardPage';
import { DataSourcePage } from '../pages/DataSourcePage';
import { PanelEditor } from '../pages/PanelEditor';

test("Plumbline Overlay draws its outliers in Grafana's own Time series", async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.visit({ uid: overlayDashboard.uid });
  const panel = dashboard.getPanel(overlayDashboard.timeSeriesPanel);
  await panel.assertDrawn();
  await expect(panel.getLegendItem(/^JFK$/)).toBeVisible();
  await expect(panel.getLegendItem(/outlier/).first()).toBeVisible();
  await dashboard.assertNoPanelErrors();
});

test('the look-back is asked for before the visible range', async ({ page }) => {
  const hour = 3_600_000;
  const to = Math.floor(Date.now() / hour) * hour;
  const from = to - 48 * hour;
  const asked: number[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/ds/query')) {
      const body = request.postDataJSON() as { from: string; queries: Array<{ queryType?: string }> };
      asked.push(...body.queries.filter(({ queryType }) => queryType === 'health').map(() => Number(body.from)));
    }
  });
  const dashboard = new DashboardPage(page);
  await dashboard.visit({ uid: overlayDashboard.uid, from: String(from), to: String(to) });
  await dashboard.getPanel(overlayDashboard.timeSeriesPanel).assertDrawn();
  expect(Math.min(...asked)).toBeLessThan(from - 3 * 7 * 24 * hour);
});

test('its query editor holds the editor of the data source that it asks', async ({ page }) => {
  const editor = new PanelEditor(page);
  await editor.visit(overlayDashboard.uid, overlayDashboard.timeSeriesPanelId);
  await expect(editor.getField('Metric')).toBeVisible();
  await expect(page.getByRole('spinbutton', { name: /^Alarm budget/ })).toBeVisible();
  await page.getByRole('button', { name: 'Advanced' }).click();
  await expect(editor.getField('Detector')).toHaveValue('auto');
});

test('its settings page says that it works as it is', async ({ page }) => {
  const settings = new DataSourcePage(page);
  await settings.visit(overlayDashboard.dataSourceUid);
  await settings.test();
  await settings.assertHealthy(/with each viewer's own rights/);
});
