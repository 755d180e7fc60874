import type { StoredQuery } from './storedQuery';

/** One line that tells what a query asks, for query history and collapsed rows. */
export function getQueryDisplayText({ target, detector, step, lookBack }: StoredQuery): string {
  if (target === undefined) {
    return '';
  }
  const uid = target.datasource.uid;
  return `${detector ?? 'auto'} over ${uid}, step ${step ?? '5m'}, look-back ${lookBack ?? '4w'}`;
}
