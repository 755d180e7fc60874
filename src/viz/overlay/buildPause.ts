/** Longest stretch of work on the main thread before the browser gets its turn, in milliseconds. */
const longestStretch = 12;

/** To be awaited between parts of long work: lets the browser draw and listen now and then, and ends what nobody waits for. */
export function buildPause(signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - last >= longestStretch) {
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
  };
}
