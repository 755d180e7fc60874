/** Tells which statements a piece of work ran in the store's engine, for people who want to see them. */
export interface StatementTrace {
  collect<T>(work: () => Promise<T>): Promise<Traced<T>>;
  /** Adds statements to those of the work that is under way. */
  record(statements: readonly string[]): void;
}

export interface Traced<T> {
  value: T;
  statements: string[];
}
