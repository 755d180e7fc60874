import type { CancelSignal } from '../../../stores/cancelSignal';
import { StoreError } from '../../../stores/storeError';
import { buildCancelled } from './buildCancelled';

/** An interrupt is repeated: DuckDB forgets one that comes before the statement runs. */
const interruptEvery = 20;

/** Runs a statement that ends early, as a StoreError, when the caller cancels it or its time is up. */
export async function stopOnDemand<T>(
  run: () => Promise<T>,
  interrupt: () => void,
  timeout: number,
  signal?: CancelSignal
): Promise<T> {
  let reason: StoreError | undefined;
  let repeating: NodeJS.Timeout | undefined;
  const stop = (error: StoreError): void => {
    reason ??= error;
    interrupt();
    repeating ??= setInterval(interrupt, interruptEvery);
  };
  const cancel = (): void => stop(buildCancelled());
  const timer = setTimeout(() => stop(buildTimeout(timeout)), timeout);
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) {
    cancel();
  }
  try {
    return await run();
  } catch (error) {
    throw reason ?? error;
  } finally {
    clearTimeout(timer);
    clearInterval(repeating);
    signal?.removeEventListener('abort', cancel);
  }
}

function buildTimeout(timeout: number): StoreError {
  return new StoreError(
    'timeout',
    `The engine did not answer within ${timeout / 1000} s.`,
    'Ask for a shorter range, fewer columns or longer windows, store the log as Parquet, or raise query_timeout in [plugin.plumbline-models-datasource].'
  );
}
