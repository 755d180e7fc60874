export type StoreErrorKind =
  | 'not_allowed'
  | 'not_found'
  | 'empty'
  | 'unreadable'
  | 'missing_column'
  | 'wrong_type'
  | 'bad_filter'
  | 'too_large'
  | 'timeout'
  | 'cancelled'
  | 'engine';

/** What went wrong in a store: the thing, and what to do next. Always downstream of the plugin, but for kind `engine`. */
export class StoreError extends Error {
  readonly kind: StoreErrorKind;
  readonly remedy: string;

  constructor(kind: StoreErrorKind, message: string, remedy: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StoreError';
    this.kind = kind;
    this.remedy = remedy;
  }
}
