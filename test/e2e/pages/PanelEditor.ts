import { expect, type Locator, type Page } from '@playwright/test';

/** The editor of a dashboard's panel: queries and transformations. */
export class PanelEditor {
  constructor(readonly page: Page) {}

  async visit(dashboardUid: string, panelId: number): Promise<void> {
    await this.page.goto(`/d/${dashboardUid}?editPanel=${panelId}`);
  }

  /** A field of the query editor, by its label. */
  getField(label: string): Locator {
    return this.page.getByRole('combobox', { name: new RegExp(`^${label}`) }).first();
  }

  async choose(label: string, option: string): Promise<void> {
    const field = this.getField(label);
    await field.click();
    await this.page.getByRole('option', { name: new RegExp(`^${option}`) }).click();
    await expect(field).toHaveValue(option);
  }
}
