import { expect, test, type Page } from '@playwright/test';
import { accuracyDashboard } from '../dashboards/accuracyDashboard';
import { giveDashboard } from '../dashboards/giveDashboard';
import { findViolations } from '../findViolations';
import { AccuracyPanelObject } from '../pages/AccuracyPanelObject';
import { DashboardPage } from '../pages/DashboardPage';

async function openPanel(page: Page, theme: 'dark' | 'light' = 'dark'): Promise<AccuracyPanelObject> {
  await giveDashboard(page, accuracyDashboard);
  await new DashboardPage(page).visit({ uid: accuracyDashboard.uid, theme });
  const panel = new AccuracyPanelObject(page, accuracyDashboard.title);
  await panel.assertDrawn();
  return panel;
}

for (const theme of ['dark', 'light'] as const) {
  test(`the accuracy panel draws a line an airport and says who misses the target, ${theme}`, async ({ page }) => {
    const panel = await openPanel(page, theme);
    await expect(panel.chart).toHaveAttribute('aria-label', /(EWR|JFK|LGA) misses the target of 0.5/);
    for (const airport of ['EWR', 'JFK', 'LGA']) {
      await expect(panel.getLegendItem(airport)).toBeVisible();
      await expect(panel.table.getByRole('columnheader', { name: airport })).toBeAttached();
    }
    await new DashboardPage(page).assertNoPanelErrors();
  });

  test(`the accuracy panel has nothing that axe objects to, with a window open, ${theme}`, async ({ page }) => {
    const panel = await openPanel(page, theme);
    await panel.openLastWindow();
    await expect(panel.detail.getByRole('table').first()).toBeVisible();
    expect(await findViolations(page, accuracyDashboard.title)).toEqual([]);
  });
}

test('a window of the accuracy panel is opened by keyboard, and closed with Escape', async ({ page }) => {
  const panel = await openPanel(page);
  await panel.openLastWindow();
  await panel.detail.getByRole('radio', { name: 'ROC' }).check({ force: true });
  await expect(panel.detail.locator('canvas').first()).toBeVisible();
  await panel.detail.getByRole('button', { name: 'Window before' }).focus();
  await page.keyboard.press('Escape');
  await expect(panel.detail).toBeHidden();
});

test("a line of the accuracy panel is left alone, and the others are brought back, by the panel's legend", async ({
  page,
}) => {
  const panel = await openPanel(page);
  const shown = await panel.getLegendColor('EWR');
  await panel.getLegendItem('JFK').click();
  await expect.poll(() => panel.getLegendColor('EWR')).not.toBe(shown);
  expect(await panel.getLegendColor('JFK')).toBe(shown);
  await panel.getLegendItem('JFK').click();
  await expect.poll(() => panel.getLegendColor('EWR')).toBe(shown);
});
