import type { Page } from '@playwright/test';
import type { Gesture, PlotBox } from './gesture';
import { getPoint } from './getPoint';

const steps = 60;
/** For the answer to be read and drawn. */
const settleMs = 500;

/** Drags across two fifths of the plot and waits for what comes of it. */
export function buildZoom(page: Page, box: PlotBox): Gesture {
  return {
    name: 'zoom',
    run: async () => {
      await page.mouse.move(...getPoint(box, 0.3, 0.5));
      await page.mouse.down();
      await page.mouse.move(...getPoint(box, 0.7, 0.5), { steps });
      const answered = page.waitForResponse('**/api/ds/query*');
      await page.mouse.up();
      await (await answered).finished();
      await page.waitForTimeout(settleMs);
    },
  };
}
