import type { CDPSession, Page } from '@playwright/test';

export interface ProcessorTimes {
  mainThreadMs: number;
  browserMs: number;
}

/** Processor time so far of the page's main thread, and of the browser's processes together. The session has Performance enabled by thread ticks. */
export async function readProcessorTimes(page: Page, session: CDPSession): Promise<ProcessorTimes> {
  const { metrics } = await session.send('Performance.getMetrics');
  const tasks = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const browser = await page.context().browser()?.newBrowserCDPSession();
  if (browser === undefined) {
    throw new Error('The page has no browser of its own to be measured. Launch one instead of a persistent context.');
  }
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  await browser.detach();
  const seconds = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { mainThreadMs: tasks * 1000, browserMs: seconds * 1000 };
}
