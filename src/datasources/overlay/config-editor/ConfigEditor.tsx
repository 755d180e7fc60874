import { ErrorBoundaryAlert, LoadingPlaceholder } from '@grafana/ui';
import { lazy, Suspense } from 'react';
import { loadTranslated } from '../loadTranslated';

const Explanation = lazy(async () => {
  const part = await loadTranslated(() => import('./Explanation'));
  return { default: part.Explanation };
});

/** The settings page. There is nothing to set, so it says what the data source is for. */
export function ConfigEditor() {
  return (
    <ErrorBoundaryAlert>
      <Suspense fallback={<LoadingPlaceholder text="" />}>
        <Explanation />
      </Suspense>
    </ErrorBoundaryAlert>
  );
}
