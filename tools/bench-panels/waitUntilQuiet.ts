import type { CDPSession, Page } from '@playwright/test';
import { readProcessorTimes } from './readProcessorTimes';

const stretchMs = 300;
/** Of a stretch: what a page that has nothing to do takes. */
const quietShare = 0.1;
const mostStretches = 200;

/** Waits until the page's main thread has nothing left to do, so that a gesture is measured alone. */
export async function waitUntilQuiet(page: Page, session: CDPSession): Promise<void> {
  let before = await readProcessorTimes(page, session);
  for (let stretch = 0; stretch < mostStretches; stretch++) {
    await page.waitForTimeout(stretchMs);
    const now = await readProcessorTimes(page, session);
    if (now.mainThreadMs - before.mainThreadMs < stretchMs * quietShare) {
      return;
    }
    before = now;
  }
  throw new Error(`The page was still busy after ${(mostStretches * stretchMs) / 1000} s.`);
}
