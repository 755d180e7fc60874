import { expect, test, type Page } from '@playwright/test';
import { deviationDashboard } from '../dashboards/deviationDashboard';
import { giveDashboard } from '../dashboards/giveDashboard';
import { findViolations } from '../findViolations';
import { DashboardPage } from '../pages/DashboardPage';
import { DeviationPanelObject } from '../pages/DeviationPanelObject';

async function openPanel(page: Page, theme: 'dark' | 'light' = 'dark'): Promise<DeviationPanelObject> {
  await giveDashboard(page, deviationDashboard);
  await new DashboardPage(page).visit({ uid: deviationDashboard.uid, theme });
  const panel = new DeviationPanelObject(page, deviationDashboard.title);
  await panel.assertDrawn();
  return panel;
}

for (const theme of ['dark', 'light'] as const) {
  test(`the deviation panel draws a row an airline, ${theme}`, async ({ page }) => {
    const panel = await openPanel(page, theme);
    const names = await panel.getNames();
    expect(names).toContain('UA');
    expect(names.length).toBeGreaterThan(9);
    await expect(panel.rows.filter({ hasText: names[0] ?? '' }).first()).toBeVisible();
    await expect(panel.root.getByRole('img', { name: /^Cells are colored by deviation/ })).toBeVisible();
    await new DashboardPage(page).assertNoPanelErrors();
  });

  test(`the deviation panel has nothing that axe objects to, with a row open, ${theme}`, async ({ page }) => {
    const panel = await openPanel(page, theme);
    const [first = ''] = await panel.getNames();
    await panel.openRow(0);
    await panel.assertDetail(first);
    expect(await findViolations(page, deviationDashboard.title)).toEqual([]);
  });
}

test('a row of the deviation panel is opened by keyboard, and closed with Escape', async ({ page }) => {
  const panel = await openPanel(page);
  const [, second = ''] = await panel.getNames();
  await panel.openRow(1);
  await panel.assertDetail(second);
  await expect(panel.getDetail(second)).toContainText('Time off');
  await page.keyboard.press('Escape');
  await expect(panel.getDetail(second)).toBeHidden();
});

test('a search narrows the deviation panel to the series that match', async ({ page }) => {
  const panel = await openPanel(page);
  await panel.root.getByRole('textbox', { name: 'Search series' }).fill('UA');
  await expect(panel.rows).toHaveCount(1);
  await expect(panel.rows).toContainText('UA');
});
