import type { CancelSignal } from '../../../registries/cancelSignal';
import type { AwsCredentials } from './awsCredentials';

/** Where credentials come from. */
export interface CredentialSource {
  get(signal?: CancelSignal): Promise<AwsCredentials>;
  /** Asked where AWS refuses the credentials: true where new ones are worth trying. */
  renew(signal?: CancelSignal): Promise<boolean>;
}
