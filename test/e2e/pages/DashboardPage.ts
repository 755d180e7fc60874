import { expect, type Locator, type Page } from '@playwright/test';
import { PanelObject } from './PanelObject';

export interface DashboardVisit {
  uid: string;
  theme?: 'light' | 'dark';
  from?: string;
  to?: string;
}

/** A dashboard, on the workbench or in Grafana: both have it at the same address, with the same panels. */
export class DashboardPage {
  constructor(readonly page: Page) {}

  async visit({ uid, theme = 'dark', from, to }: DashboardVisit): Promise<void> {
    const parameters = new URLSearchParams({ theme, ...(from && { from }), ...(to && { to }) });
    await this.page.goto(`/d/${uid}?${parameters.toString()}`);
  }

  getPanel(title: string): PanelObject {
    return new PanelObject(this.page, title);
  }

  getVariable(label: string): Locator {
    return this.page.getByTestId(`data-testid Dashboard template variables submenu Label ${label}`);
  }

  async assertNoPanelErrors(): Promise<void> {
    await expect(this.page.getByTestId('data-testid Panel status error')).toHaveCount(0);
  }
}
