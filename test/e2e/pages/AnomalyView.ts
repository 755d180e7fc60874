import { expect, type Locator, type Page } from '@playwright/test';

/** What "Flag anomalies" opens. */
export class AnomalyView {
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /Flag anomalies/ });
  }

  async assertOpen(): Promise<void> {
    await expect(this.dialog).toBeVisible();
    await expect(this.dialog.locator('canvas').first()).toBeVisible();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }
}
