export type RegistryErrorKind =
  | 'not_allowed'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'bad_request'
  | 'throttled'
  | 'unavailable'
  | 'timeout'
  | 'malformed'
  | 'too_large'
  | 'tls'
  | 'not_configured'
  | 'cancelled';

/** What went wrong at a registry: the thing, and what to do next. Always downstream of the plugin. Holds no secret and no address with credentials. */
export class RegistryError extends Error {
  readonly kind: RegistryErrorKind;
  readonly remedy: string;

  constructor(kind: RegistryErrorKind, message: string, remedy: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'RegistryError';
    this.kind = kind;
    this.remedy = remedy;
  }
}
