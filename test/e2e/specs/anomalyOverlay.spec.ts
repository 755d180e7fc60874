import { expect, test } from '@playwright/test';
import { demoDashboard } from '../demoDashboard';
import { AnomalyView } from '../pages/AnomalyView';
import { DashboardPage } from '../pages/DashboardPage';

const appModule = '**/public/plugins/plumbline-modelops-app/module.js*';

test('the transformation adds outliers to a Time series panel', async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.visit({ uid: demoDashboard.uid });
  const panel = dashboard.getPanel(demoDashboard.overlayPanel);
  await panel.assertDrawn();
  await expect(panel.getLegendItem(/outlier/)).toBeVisible();
});

test('a panel with the transformation recovers when the app comes 2 s late', async ({ page }) => {
  await page.route(appModule, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  const dashboard = new DashboardPage(page);
  await dashboard.visit({ uid: demoDashboard.uid });
  const panel = dashboard.getPanel(demoDashboard.overlayPanel);
  await panel.assertDrawn();
  await expect(panel.getLegendItem(/outlier/)).toBeVisible();
});

test('"Flag anomalies" in a panel menu opens the panel\'s series with what was found', async ({ page }) => {
  const dashboard = new DashboardPage(page);
  await dashboard.visit({ uid: demoDashboard.uid });
  const panel = dashboard.getPanel(demoDashboard.ratioPanel);
  await panel.assertDrawn();
  await panel.chooseExtension('Flag anomalies');
  const view = new AnomalyView(page);
  await view.assertOpen();
  await view.close();
});
