import { StoreError } from '../../../stores/storeError';

export function buildCancelled(): StoreError {
  return new StoreError('cancelled', 'The query was cancelled before its answer was ready.', 'Ask again.');
}
