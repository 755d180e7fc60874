import { expect, type Locator } from '@playwright/test';
import { PanelObject } from './PanelObject';

/** The Overlay panel: its headline, its chart, and the walk through the incidents. */
export class OverlayPanelObject extends PanelObject {
  readonly headline: Locator = this.root.getByRole('status');
  readonly incidents: Locator = this.root
    .getByRole('list', { name: 'Incidents, in order of time' })
    .getByRole('listitem');
  readonly table: Locator = this.root.getByRole('table');

  getIncident(index: number): Locator {
    return this.incidents.nth(index).getByRole('button').first();
  }

  async assertJudged(): Promise<void> {
    await this.assertDrawn();
    await expect(this.headline).toHaveText(/incident|Nothing unusual/);
  }

  async assertSelected(index: number): Promise<void> {
    await expect(this.getIncident(index)).toHaveAttribute('aria-current', 'true');
    await expect(this.getIncident(index)).toBeFocused();
  }

  async showTable(): Promise<void> {
    await this.root.getByRole('button', { name: 'Show the incidents as a table' }).click();
    await expect(this.table).toBeVisible();
  }

  async downloadCsv(): Promise<string> {
    const downloading = this.page.waitForEvent('download');
    await this.root.getByRole('button', { name: 'Download CSV' }).click();
    const stream = await (await downloading).createReadStream();
    return (await stream.toArray()).join('');
  }
}
