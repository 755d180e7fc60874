import type { Authorizer } from '../../../registries/http/authorizer';
import type { Clock } from '../../../registries/http/clock';
import type { CredentialSource } from './credentialSource';
import { signAwsRequest } from './signAwsRequest';
import type { SigningScope } from './signAwsRequest';

/** Signs each request for one service of one region, with the credentials of the moment. */
export function buildAwsAuthorizer(source: CredentialSource, scope: SigningScope, clock: Clock): Authorizer {
  return {
    authorize: async (request, signal) => signAwsRequest(request, await source.get(signal), scope, clock.now()),
    renew: (signal) => source.renew(signal),
  };
}
