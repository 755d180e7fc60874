import { expect, type Locator } from '@playwright/test';
import { PanelObject } from './PanelObject';

/** The Deviation panel: its strip, its rows, and the detail of a row. */
export class DeviationPanelObject extends PanelObject {
  readonly grid: Locator = this.root.getByRole('grid');
  readonly rows: Locator = this.grid.getByRole('row');

  getDetail(name: string): Locator {
    return this.root.getByRole('region', { name, exact: true });
  }

  /** The names in the order of the strip, from the table for screen readers. */
  getNames(): Promise<string[]> {
    return this.root.getByRole('table').getByRole('rowheader').allInnerTexts();
  }

  /** Opens the detail of a row from the keyboard. */
  async openRow(row: number): Promise<void> {
    await this.grid.focus();
    await this.page.keyboard.press('Control+Home');
    for (let step = 0; step < row; step += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  async assertDetail(name: string): Promise<void> {
    await expect(
      this.getDetail(name).getByRole('figure', { name: new RegExp(`^${name} over its band`) })
    ).toBeVisible();
  }
}
