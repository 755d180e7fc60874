/** A query or a setting that can't be answered as it stands: what is wrong, and what to do. Never the plugin's own fault. */
export class QueryError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'QueryError';
    this.remedy = remedy;
  }
}
