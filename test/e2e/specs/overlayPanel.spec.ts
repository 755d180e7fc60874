import { expect, test, type Page } from '@playwright/test';
import { findViolations } from '../findViolations';
import { overlayDashboard } from '../overlayDashboard';
import { DashboardPage } from '../pages/DashboardPage';
import { OverlayPanelObject } from '../pages/OverlayPanelObject';

async function openPanel(page: Page, theme: 'dark' | 'light' = 'dark'): Promise<OverlayPanelObject> {
  await new DashboardPage(page).visit({ uid: overlayDashboard.uid, theme });
  const panel = new OverlayPanelObject(page, overlayDashboard.plainPanel);
  await panel.assertJudged();
  return panel;
}

for (const theme of ['dark', 'light'] as const) {
  test(`the overlay panel judges a plain series by what is visible, and says so, ${theme}`, async ({ page }) => {
    const panel = await openPanel(page, theme);
    await expect(panel.root.getByText('judged on the visible range only')).toBeVisible();
    await expect(panel.headline).toHaveText(/incident/);
    await expect(panel.getLegendItem(/^JFK$/)).toBeVisible();
    await new DashboardPage(page).assertNoPanelErrors();
  });

  test(`the overlay panel has nothing that axe objects to, ${theme}`, async ({ page }) => {
    const panel = await openPanel(page, theme);
    await panel.getIncident(0).click();
    expect(await findViolations(page, overlayDashboard.plainPanel)).toEqual([]);
    await panel.showTable();
    expect(await findViolations(page, overlayDashboard.plainPanel)).toEqual([]);
  });
}

test('the overlay panel shows the verdict of Plumbline Overlay as it is, and says what it rests on', async ({
  page,
}) => {
  await new DashboardPage(page).visit({ uid: overlayDashboard.uid });
  const panel = new OverlayPanelObject(page, overlayDashboard.lookBackPanel);
  await panel.assertJudged();
  await expect(panel.root.getByText('verdict from look-back')).toBeVisible();
  await expect(panel.getLegendItem(/^JFK$/)).toBeVisible();
  await expect(panel.getLegendItem('JFK lower')).toHaveCount(0);
});

test('the incidents are walked by arrow keys, and Enter zooms to one', async ({ page }) => {
  const panel = await openPanel(page);
  await panel.getIncident(0).focus();
  await page.keyboard.press('ArrowDown');
  await panel.assertSelected(1);
  await page.keyboard.press('ArrowUp');
  await panel.assertSelected(0);
  const week = 7 * 24 * 3_600_000;
  const zoomed = page.waitForRequest((request) => {
    if (!request.url().includes('/api/ds/query')) {
      return false;
    }
    const { from, to } = request.postDataJSON() as { from: string; to: string };
    return Number(to) - Number(from) < week;
  });
  await page.keyboard.press('Enter');
  await zoomed;
});

test('a series is left alone, and brought back, by the legend', async ({ page }) => {
  const panel = await openPanel(page);
  const getColor = (name: RegExp) => panel.getLegendItem(name).evaluate((label) => getComputedStyle(label).color);
  const shown = await getColor(/^EWR$/);
  await panel.getLegendItem(/^JFK$/).click();
  await expect.poll(() => getColor(/^EWR$/)).not.toBe(shown);
  expect(await getColor(/^JFK$/)).toBe(shown);
  await panel.getLegendItem(/^JFK$/).click();
  await expect.poll(() => getColor(/^EWR$/)).toBe(shown);
});

test('the incidents are a table and a CSV file too', async ({ page }) => {
  const panel = await openPanel(page);
  const count = await panel.incidents.count();
  await panel.showTable();
  await expect(panel.table.getByRole('row')).toHaveCount(count + 1);
  const csv = await panel.downloadCsv();
  expect(csv).toMatch(/^from,to,series,side,score,value,expected,evidence\r\n/);
  expect(csv.trim().split('\r\n')).toHaveLength(count + 1);
});
