import type { CancelSignal } from '../../../registries/cancelSignal';
import { RegistryError } from '../../../registries/registryError';

export interface TimeLimit {
  signal: AbortSignal;
  /** What ended the request from this side; undefined while nothing has. */
  getEnd(): RegistryError | undefined;
  close(): void;
}

/** Ends a request after so many ms, or when the caller has gone. */
export function openTimeLimit(milliseconds: number, host: string, cancel?: CancelSignal): TimeLimit {
  const abort = new AbortController();
  const state: { end?: RegistryError } = {};
  const end = (error: RegistryError): void => {
    state.end ??= error;
    abort.abort();
  };
  const onCancel = (): void => end(new RegistryError('cancelled', 'The request was cancelled', ''));
  const onTimeout = (): void =>
    end(
      new RegistryError(
        'timeout',
        `${host} gave no answer within ${milliseconds / 1000} s`,
        'Check that it runs and answers; the operator can raise registry_timeout.'
      )
    );
  const timer = setTimeout(onTimeout, milliseconds);
  cancel?.addEventListener('abort', onCancel);
  if (cancel?.aborted === true) {
    onCancel();
  }
  return {
    signal: abort.signal,
    getEnd: () => state.end,
    close: () => {
      clearTimeout(timer);
      cancel?.removeEventListener('abort', onCancel);
    },
  };
}
