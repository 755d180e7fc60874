import type { Clock } from '../../../registries/http/clock';
import { RegistryError } from '../../../registries/registryError';

/** The machine's clock. */
export function buildSystemClock(): Clock {
  return {
    now: () => Date.now(),
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const stop = (): void => {
          clearTimeout(timer);
          reject(new RegistryError('cancelled', 'The request was cancelled', ''));
        };
        const timer = setTimeout(() => {
          signal?.removeEventListener('abort', stop);
          resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop);
        if (signal?.aborted === true) {
          stop();
        }
      }),
  };
}
