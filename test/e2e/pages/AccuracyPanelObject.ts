import { expect, type Locator } from '@playwright/test';
import { PanelObject } from './PanelObject';

/** The Accuracy panel: its chart, its table for screen readers, and the detail of a window. */
export class AccuracyPanelObject extends PanelObject {
  readonly chart: Locator = this.root.getByRole('img');
  readonly table: Locator = this.root.getByRole('table', { name: 'The metric by window' });
  readonly detail: Locator = this.root.getByRole('region', { name: 'Window in detail' });

  async openLastWindow(): Promise<void> {
    await this.root.getByRole('button', { name: 'Last window in detail' }).focus();
    await this.page.keyboard.press('Enter');
    await expect(this.detail.getByRole('radiogroup', { name: 'View' })).toBeVisible();
  }

  /** The color of a name in the legend tells whether its line is shown. */
  getLegendColor(name: string): Promise<string> {
    return this.getLegendItem(name).evaluate((label) => getComputedStyle(label).color);
  }
}
