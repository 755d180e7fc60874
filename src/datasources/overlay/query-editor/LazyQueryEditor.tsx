import { ErrorBoundaryAlert, LoadingPlaceholder } from '@grafana/ui';
import { lazy, Suspense } from 'react';
import { loadTranslated } from '../loadTranslated';
import type { QueryEditorProps } from './queryEditorProps';

const QueryEditor = lazy(async () => {
  const part = await loadTranslated(() => import('./QueryEditor'));
  return { default: part.QueryEditor };
});

/** The query editor, loaded when somebody edits: dashboards don't need it. */
export function LazyQueryEditor(props: QueryEditorProps) {
  return (
    <ErrorBoundaryAlert>
      <Suspense fallback={<LoadingPlaceholder text="" />}>
        <QueryEditor {...props} />
      </Suspense>
    </ErrorBoundaryAlert>
  );
}
