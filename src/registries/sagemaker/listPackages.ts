import type { CancelSignal } from '../cancelSignal';
import type { SagemakerClient } from './sagemakerClient';
import { sagemakerSchemas } from './sagemakerSchemas';
import type { PackageSummary } from './sagemakerSchemas';

/** Model packages of one kind or one group, the newest first. */
export function listPackages(
  client: SagemakerClient,
  asked: { ModelPackageType: 'Versioned' | 'Unversioned'; NameContains?: string } | { ModelPackageGroupName: string },
  signal?: CancelSignal
): AsyncIterable<PackageSummary[]> {
  return client.list(
    {
      action: 'ListModelPackages',
      body: { ...asked, SortBy: 'CreationTime', SortOrder: 'Descending' },
      schema: sagemakerSchemas.packagePage,
      getItems: (page) => page.ModelPackageSummaryList,
    },
    signal
  );
}
