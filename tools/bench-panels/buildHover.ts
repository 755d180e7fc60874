import type { Page } from '@playwright/test';
import type { Gesture, PlotBox } from './gesture';
import { getPoint } from './getPoint';

const steps = 240;

/** Leads the pointer across the plot, from corner to corner. */
export function buildHover(page: Page, box: PlotBox): Gesture {
  return {
    name: 'hover',
    run: async () => {
      await page.mouse.move(...getPoint(box, 0.05, 0.1));
      await page.mouse.move(...getPoint(box, 0.95, 0.9), { steps });
    },
  };
}
