import { ErrorBoundaryAlert, LoadingPlaceholder } from '@grafana/ui';
import { Suspense, type ReactNode } from 'react';

/** Around a part that is loaded when it's first shown: something to see meanwhile, and when it can't be loaded. */
export function LazyPart({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundaryAlert>
      <Suspense fallback={<LoadingPlaceholder text="" />}>{children}</Suspense>
    </ErrorBoundaryAlert>
  );
}
