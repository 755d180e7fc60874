/** Longest stretch of arithmetic before other calls get their turn, in milliseconds. */
const longestStretch = 12;

/** To be awaited between parts of long work: lets other calls be served now and then, and ends what nobody waits for. */
export function buildPause(signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - last >= longestStretch) {
      await new Promise((resolve) => setImmediate(resolve));
      last = performance.now();
    }
  };
}
