import { expect, type Locator, type Page } from '@playwright/test';

/** The settings page of a data source. */
export class DataSourcePage {
  readonly alert: Locator;

  constructor(readonly page: Page) {
    this.alert = page.getByTestId('data-testid Alert success').or(page.getByTestId('data-testid Alert error')).last();
  }

  async visit(uid: string): Promise<void> {
    await this.page.goto(`/connections/datasources/edit/${uid}`);
  }

  /** "Save & test" in Grafana; "Test" where the data source is provisioned, and on the workbench. */
  async test(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Save & test|Test)$/ }).click();
  }

  async assertHealthy(message: RegExp): Promise<void> {
    await expect(this.page.getByTestId('data-testid Alert success').filter({ hasText: message })).toBeVisible();
  }
}
