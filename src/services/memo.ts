/** Keeps answers within the bounds of whoever provides it. What is asked for twice at the same time is built once. */
export interface Memo {
  /**
   * The answer for a key, as long as the objects that it was made from are the same ones: a log's description is another object
   * once the log has changed.
   */
  remember<T extends object>(sources: readonly object[], key: string, build: () => Promise<T>): Promise<T>;
}
