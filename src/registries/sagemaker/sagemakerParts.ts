import type { Authorizer } from '../http/authorizer';
import type { Clock } from '../http/clock';
import type { HttpClient } from '../http/httpClient';

/** What a SageMaker registry is given from outside. A signature holds for one service, so there is an authorizer for each. */
export interface SagemakerParts {
  send: HttpClient;
  clock: Clock;
  /** Signs requests to SageMaker. */
  authorizer: Authorizer;
  /** Signs requests to S3, where statistics and reports lie. */
  storageAuthorizer: Authorizer;
}
