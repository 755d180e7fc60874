import { RegistryError } from '../../../registries/registryError';
import type { RegistryErrorKind } from '../../../registries/registryError';
import { StoreError } from '../../../stores/storeError';
import type { StoreErrorKind } from '../../../stores/storeError';

const kinds: Readonly<Record<StoreErrorKind, RegistryErrorKind>> = {
  not_allowed: 'not_allowed',
  not_found: 'not_found',
  empty: 'not_found',
  unreadable: 'malformed',
  missing_column: 'malformed',
  wrong_type: 'malformed',
  bad_filter: 'bad_request',
  too_large: 'too_large',
  timeout: 'timeout',
  cancelled: 'cancelled',
  engine: 'malformed',
};

/** What reading files below a folder says, as a registry of files says it: files are named from that folder on. */
export function toRegistryError(error: unknown, folder: string): unknown {
  return error instanceof StoreError
    ? new RegistryError(kinds[error.kind], error.message.replaceAll(folder, ''), error.remedy, { cause: error })
    : error;
}
