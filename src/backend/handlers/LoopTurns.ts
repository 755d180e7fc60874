/** Longest stretch of arithmetic between two turns of the event loop, in milliseconds. */
const longestStretch = 12;

/**
 * The turns of the process's event loop, shared by all long work that is done on it. However many calls work at once,
 * only one of them goes on after a turn, so that health checks and answers of other data sources are served between.
 */
export class LoopTurns {
  private lastTurn = -Infinity;
  private waiting: Promise<void> = Promise.resolve();

  /** `now` in milliseconds, from any start. */
  constructor(private readonly now: () => number) {}

  /** To be awaited between parts of long work: waits for its turn now and then, first come, first served. Ends what nobody waits for. */
  async pause(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.now() - this.lastTurn >= longestStretch) {
      this.waiting = this.waiting.then(() => this.takeTurn());
      await this.waiting;
      signal.throwIfAborted();
    }
  }

  private takeTurn(): Promise<void> {
    return new Promise((resolve) =>
      setImmediate(() => {
        this.lastTurn = this.now();
        resolve();
      })
    );
  }
}
