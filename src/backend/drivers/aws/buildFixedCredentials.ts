import type { AwsCredentials } from './awsCredentials';
import type { CredentialSource } from './credentialSource';

/** Keys that were written down: there are no newer ones. */
export function buildFixedCredentials(credentials: AwsCredentials): CredentialSource {
  return { get: () => Promise.resolve(credentials), renew: () => Promise.resolve(false) };
}
