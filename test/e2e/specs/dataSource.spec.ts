import { expect, test } from '@playwright/test';
import { demoDashboard } from '../demoDashboard';
import { DataSourcePage } from '../pages/DataSourcePage';
import { PanelEditor } from '../pages/PanelEditor';

test('the health check says what the data source reached', async ({ page }) => {
  const settings = new DataSourcePage(page);
  await settings.visit(demoDashboard.dataSourceUid);
  await settings.test();
  await settings.assertHealthy(/flight-delay: 227,736 rows in 1 file.*10 features/);
});

test('the query editor asks anew when the method changes', async ({ page }) => {
  const editor = new PanelEditor(page);
  await editor.visit(demoDashboard.uid, demoDashboard.driftPanelId);
  await expect(editor.getField('Method')).toHaveValue('PSI');
  const asked = page.waitForRequest(
    (request) => request.url().includes('/api/ds/query') && (request.postData() ?? '').includes('jensen_shannon')
  );
  await editor.choose('Method', 'Jensen-Shannon');
  await asked;
  await expect(editor.getField('Method')).toHaveValue('Jensen-Shannon');
});
