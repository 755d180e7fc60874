/** Tells which statements a piece of work ran in the store's engine, for people who want to see them. */
export interface StatementTrace {
  collect<T>(work: () => Promise<T>): Promise<Traced<T>>;
}

export interface Traced<T> {
  value: T;
  statements: string[];
}
