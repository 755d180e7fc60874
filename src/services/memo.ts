/** Keeps answers within the bounds of whoever provides it. */
export interface Memo {
  /** A place of its own for answers of one kind. */
  openShelf<T extends object>(): Shelf<T>;
}

export interface Shelf<T extends object> {
  /**
   * The answer for a key, as long as the objects that it was made from are the same ones: a log's description is another object
   * once the log has changed. What is asked for twice at the same time is built once.
   */
  remember(sources: readonly object[], key: string, build: () => Promise<T>): Promise<T>;
}
