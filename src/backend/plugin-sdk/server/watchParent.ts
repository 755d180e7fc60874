const pollMs = 1000;

/**
 * Calls back once the process that started this one is gone. The sign is the changed parent id: standard input is the
 * host's own (often closed from the start), and nothing tells that the pipes' other ends have closed until a write.
 */
export function watchParent(onGone: () => void, getParentId: () => number = () => process.ppid): () => void {
  const parentId = getParentId();
  const timer = setInterval(() => {
    if (getParentId() !== parentId) {
      clearInterval(timer);
      onGone();
    }
  }, pollMs);
  timer.unref();
  return () => clearInterval(timer);
}
