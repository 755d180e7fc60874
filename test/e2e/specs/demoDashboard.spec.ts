import { expect, test } from '@playwright/test';
import { demoDashboard } from '../demoDashboard';
import { findViolations } from '../findViolations';
import { DashboardPage } from '../pages/DashboardPage';
import { DriftPanelObject } from '../pages/DriftPanelObject';

for (const theme of ['dark', 'light'] as const) {
  test(`the demo dashboard shows which features drift, ${theme}`, async ({ page }) => {
    const dashboard = new DashboardPage(page);
    await dashboard.visit({ uid: demoDashboard.uid, theme });
    const panel = new DriftPanelObject(page, demoDashboard.driftPanel);
    await expect(panel.getRow('Drifting', 'temp')).toBeVisible();
    await expect(panel.getRow('Drifting', 'wind_speed')).toBeVisible();
    await expect(panel.getRow('Stable', 'origin')).toBeVisible();
    await dashboard.getPanel(demoDashboard.ratioPanel).assertDrawn();
    await dashboard.assertNoPanelErrors();
  });

  test(`a drift cell opens both distributions with their numbers, ${theme}`, async ({ page }) => {
    const dashboard = new DashboardPage(page);
    await dashboard.visit({ uid: demoDashboard.uid, theme });
    const panel = new DriftPanelObject(page, demoDashboard.driftPanel);
    await expect(panel.getRow('Drifting', 'temp')).toBeVisible();
    await panel.clickCell(0.9, 0.05);
    await panel.assertDetail('temp');
    await expect(panel.getDetail('temp')).toContainText('57,085');
    await panel.openRecipe('temp');
    await expect(panel.getDetail('temp')).toContainText(/spring/);
  });
}

test('the drift strip is walked and opened by keyboard, and closed with Escape', async ({ page }) => {
  await new DashboardPage(page).visit({ uid: demoDashboard.uid });
  const panel = new DriftPanelObject(page, demoDashboard.driftPanel);
  await expect(panel.getRow('Drifting', 'wind_speed')).toBeVisible();
  await panel.openLatestCell(1);
  await panel.assertDetail('wind_speed');
  await page.keyboard.press('Escape');
  await expect(panel.getDetail('wind_speed')).toBeHidden();
});

test('the drift panel has nothing that axe objects to', async ({ page }) => {
  await new DashboardPage(page).visit({ uid: demoDashboard.uid });
  const panel = new DriftPanelObject(page, demoDashboard.driftPanel);
  await expect(panel.getRow('Drifting', 'temp')).toBeVisible();
  await panel.clickCell(0.9, 0.05);
  await panel.assertDetail('temp');
  expect(await findViolations(page, demoDashboard.driftPanel)).toEqual([]);
});

test('a search narrows the strip to the columns that match', async ({ page }) => {
  await new DashboardPage(page).visit({ uid: demoDashboard.uid });
  const panel = new DriftPanelObject(page, demoDashboard.driftPanel);
  await expect(panel.getRow('Stable', 'origin')).toBeVisible();
  await panel.root.getByRole('textbox', { name: 'Search columns' }).fill('wind');
  await expect(panel.getRow('Drifting', 'wind_speed')).toBeVisible();
  await expect(panel.getRow('Stable', 'origin')).toBeHidden();
});
