import { expect, type Locator } from '@playwright/test';
import { PanelObject } from './PanelObject';

type State = 'Drifting' | 'Stable' | "Can't tell";

/** The Drift panel: its strip, its rows, and the detail of a cell. */
export class DriftPanelObject extends PanelObject {
  readonly grid: Locator = this.root.getByRole('grid');

  readonly scatter: Locator = this.root.getByRole('group', { name: /^Columns by importance and drift/ });

  async showScatter(): Promise<void> {
    await this.root.getByRole('radio', { name: 'Scatter' }).check({ force: true });
    await expect(this.scatter).toBeVisible();
  }

  getPoint(column: string): Locator {
    return this.scatter.getByRole('button', { name: new RegExp(`^${column}, `) });
  }

  getRow(state: State, column: string): Locator {
    return this.grid.getByRole('row', { name: new RegExp(`^${state} ${column} `) });
  }

  getDetail(column: string): Locator {
    return this.root.getByRole('region', { name: `Drift of ${column}` });
  }

  /** Clicks the cell of the last window that has ended, in the given row. */
  async openLatestCell(row: number): Promise<void> {
    await this.assertVisible();
    await this.grid.focus();
    await this.page.keyboard.press('Control+Home');
    for (let step = 0; step < row; step += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('End');
    await this.page.keyboard.press('ArrowLeft');
    await this.page.keyboard.press('Enter');
  }

  /** Clicks into the strip, as a share of its width and height. */
  async clickCell(acrossShare: number, downShare: number): Promise<void> {
    await this.assertVisible();
    const box = await this.grid.boundingBox();
    if (!box) {
      throw new Error('The strip is not on the page');
    }
    await this.grid.click({ position: { x: box.width * acrossShare, y: box.height * downShare } });
  }

  /** Unfolds how the numbers of a cell came about. */
  async openRecipe(column: string): Promise<void> {
    await this.getDetail(column).getByText('How these numbers came about').click();
  }

  async assertDetail(column: string): Promise<void> {
    const detail = this.getDetail(column);
    await expect(detail).toBeVisible();
    await expect(detail.getByRole('table', { name: new RegExp(`^Shares of ${column}`) })).toBeVisible();
  }
}
