import type { Locator, Page } from '@playwright/test';

/** Waits until the element is there and drawn. Milliseconds from the arrival of the page's first answer until then. */
export async function waitForDrawing(page: Page, element: Locator): Promise<number> {
  await element.waitFor({ timeout: 60_000 });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const answers = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/ds/query'));
          const [first] = answers;
          resolve(performance.now() - (first instanceof PerformanceResourceTiming ? first.responseEnd : NaN));
        });
      })
  );
}
