import { longestStretchMs } from './longestStretchMs';

/** To be awaited between parts of long work: lets the browser draw and listen now and then, and ends what nobody waits for. */
export function buildPause(signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - last >= longestStretchMs) {
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
  };
}
