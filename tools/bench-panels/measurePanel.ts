import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { giveDashboard } from '../../test/e2e/dashboards/giveDashboard';
import { DashboardPage } from '../../test/e2e/pages/DashboardPage';
import { answerFrames } from './answerFrames';
import { buildHover } from './buildHover';
import { buildScroll } from './buildScroll';
import { buildZoom } from './buildZoom';
import type { GestureFigures, PanelFigures } from './panelFigures';
import type { PanelCase } from './panelCase';
import { readProcessorTimes } from './readProcessorTimes';
import { recordFrames } from './recordFrames';
import { summarizeFrames } from './summarizeFrames';
import { waitForDrawing } from './waitForDrawing';
import { waitUntilQuiet } from './waitUntilQuiet';

const viewport = { width: 1400, height: 1000 };

/** Opens the panel with its data and measures what a user waits for: the first draw, scrolling, hovering, zooming. */
export async function measurePanel(browser: Browser, baseURL: string, panelCase: PanelCase): Promise<PanelFigures> {
  const page = await browser.newPage({ viewport, baseURL, timezoneId: 'UTC', locale: 'en-US' });
  await answerFrames(page, panelCase.frames);
  await giveDashboard(page, panelCase.dashboard);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await new DashboardPage(page).visit({ uid: panelCase.dashboard.uid });
  const panel = page.getByTestId(`data-testid Panel header ${panelCase.dashboard.title}`);
  const firstDrawMs = await waitForDrawing(page, panel.locator(panelCase.drawn).first());
  await waitUntilQuiet(page, session);
  const { mainThreadMs: untilQuietMs } = await readProcessorTimes(page, session);
  const gestures = await measureGestures(page, session, panel.locator('.u-over').first(), panelCase);
  await page.close();
  return { name: panelCase.name, firstDrawMs, untilQuietMs, gestures };
}

async function measureGestures(
  page: Page,
  session: CDPSession,
  plot: Locator,
  { scrolls }: PanelCase
): Promise<GestureFigures[]> {
  const box = await plot.boundingBox();
  if (box === null) {
    throw new Error('The panel has no plot on the page.');
  }
  const gestures = [...(scrolls ? [buildScroll(session, box)] : []), buildHover(page, box), buildZoom(page, box)];
  const figures: GestureFigures[] = [];
  for (const { name, run } of gestures) {
    figures.push(summarizeFrames(name, await recordFrames(page, session, run)));
  }
  return figures;
}
