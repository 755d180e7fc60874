import type { CancelSignal } from '../cancelSignal';
import type { HttpRequest } from './httpClient';

/** Adds credentials to a request. */
export interface Authorizer {
  authorize(request: HttpRequest, signal?: CancelSignal): Promise<HttpRequest>;
  /** Asked once where the vendor answers 401: true where new credentials were had, so that the request is worth sending again. */
  renew(signal?: CancelSignal): Promise<boolean>;
}
