import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import { ErrorBoundaryAlert, LoadingPlaceholder } from '@grafana/ui';
import { lazy, Suspense } from 'react';
import { loadTranslated } from '../loadTranslated';

const SettingsPage = lazy(async () => {
  const part = await loadTranslated(() => import('./SettingsPage'));
  return { default: part.SettingsPage };
});

/** The settings page, loaded when somebody opens it. */
export function ConfigEditor(props: DataSourcePluginOptionsEditorProps) {
  return (
    <ErrorBoundaryAlert>
      <Suspense fallback={<LoadingPlaceholder text="" />}>
        <SettingsPage {...props} />
      </Suspense>
    </ErrorBoundaryAlert>
  );
}
