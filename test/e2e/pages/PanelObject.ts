import { expect, type Locator, type Page } from '@playwright/test';

/** One panel of a dashboard, found by its title. */
export class PanelObject {
  readonly root: Locator;

  constructor(
    readonly page: Page,
    readonly title: string
  ) {
    this.root = page.getByTestId(`data-testid Panel header ${title}`);
  }

  async assertVisible(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root).toBeVisible();
  }

  /** The plot of a Time series panel is drawn: a canvas of some size. */
  async assertDrawn(): Promise<void> {
    await this.assertVisible();
    await expect(this.root.locator('canvas').first()).toBeVisible();
  }

  getLegendItem(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }

  async openMenu(): Promise<void> {
    await this.assertVisible();
    await this.root.hover();
    await this.page.getByTestId(`data-testid Panel menu ${this.title}`).click();
  }

  /** Chooses an item that an app added to the panel menu. */
  async chooseExtension(name: string): Promise<void> {
    await this.openMenu();
    await this.page.getByRole('menuitem', { name: 'Extensions' }).hover();
    await this.page.getByRole('menuitem', { name }).click();
  }
}
