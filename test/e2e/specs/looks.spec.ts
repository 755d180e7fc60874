import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { giveDashboard } from '../dashboards/giveDashboard';
import { findViolations } from '../findViolations';
import { answerQueries } from '../looks/answerQueries';
import type { Look } from '../looks/look';
import { looks, lookTime } from '../looks/looks';
import { AccuracyPanelObject } from '../pages/AccuracyPanelObject';
import { DashboardPage } from '../pages/DashboardPage';
import { DeviationPanelObject } from '../pages/DeviationPanelObject';
import { DriftPanelObject } from '../pages/DriftPanelObject';
import { OverlayPanelObject } from '../pages/OverlayPanelObject';
import type { PanelObject } from '../pages/PanelObject';

test.skip(
  process.platform !== 'linux',
  'The pictures were taken on Linux with the Liberation fonts; letters differ elsewhere.'
);
test.skip(!hasFonts(), 'The pictures need the Liberation fonts: apt-get install fonts-liberation.');
test.skip(
  process.env.GRAFANA_URL !== undefined,
  'The pictures were taken on the workbench; a Grafana adds its own frame.'
);
test.use({ viewport: { width: 900, height: 900 } });

function hasFonts(): boolean {
  return ['liberation', 'liberation2'].some((folder) =>
    existsSync(`/usr/share/fonts/truetype/${folder}/LiberationSans-Regular.ttf`)
  );
}

type Theme = 'dark' | 'light';

async function show(page: Page, { dashboard, answers }: Look, theme: Theme): Promise<string> {
  await page.clock.setFixedTime(lookTime);
  await answerQueries(page, answers);
  await giveDashboard(page, dashboard);
  await new DashboardPage(page).visit({ uid: dashboard.uid, theme });
  return dashboard.title;
}

async function compare(panel: PanelObject, picture: string): Promise<void> {
  await panel.page.mouse.move(0, 0);
  await expect(panel.root).toHaveScreenshot(`${picture}.png`);
}

for (const theme of ['dark', 'light'] as const) {
  test(`the drift panel and its detail look as they did, ${theme}`, async ({ page }) => {
    const panel = new DriftPanelObject(page, await show(page, looks.drift, theme));
    await expect(panel.getRow('Drifting', 'temp')).toBeVisible();
    await compare(panel, `drift-${theme}`);
    await panel.openLatestCell(0);
    await panel.assertDetail('temp');
    await compare(panel, `drift-detail-${theme}`);
  });

  test(`the scatter of the drift panel looks as it did, and axe objects to nothing in it, ${theme}`, async ({
    page,
  }) => {
    const panel = new DriftPanelObject(page, await show(page, looks.drift, theme));
    await panel.showScatter();
    await expect(panel.getPoint('temp')).toBeVisible();
    await compare(panel, `drift-scatter-${theme}`);
    await panel.getPoint('sched_hour').focus();
    expect(await findViolations(page, panel.title)).toEqual([]);
    await page.keyboard.press('Enter');
    await panel.assertDetail('sched_hour');
  });

  test(`the accuracy panel and its detail look as they did, ${theme}`, async ({ page }) => {
    const panel = new AccuracyPanelObject(page, await show(page, looks.accuracy, theme));
    await panel.assertDrawn();
    await compare(panel, `accuracy-${theme}`);
    await panel.openLastWindow();
    await expect(panel.detail.getByRole('table', { name: '7 realised' })).toBeVisible();
    await compare(panel, `accuracy-detail-${theme}`);
  });

  test(`the deviation panel and its detail look as they did, ${theme}`, async ({ page }) => {
    const panel = new DeviationPanelObject(page, await show(page, looks.deviation, theme));
    await panel.assertDrawn();
    await compare(panel, `deviation-${theme}`);
    await panel.openRow(1);
    await panel.assertDetail('search');
    await compare(panel, `deviation-detail-${theme}`);
  });

  test(`the overlay panel looks as it did, ${theme}`, async ({ page }) => {
    const panel = new OverlayPanelObject(page, await show(page, looks.overlay, theme));
    await panel.assertJudged();
    await compare(panel, `overlay-${theme}`);
  });
}
