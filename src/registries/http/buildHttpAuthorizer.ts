import type { z } from 'zod';
import type { httpAuthenticationSchema } from '../../schema/settings/registrySettings';
import type { RegistryParts } from '../registryParts';
import type { Authorizer } from './authorizer';
import { encodeBase64 } from './encodeBase64';
import { requireSecret } from './requireSecret';

type HttpAuthentication = z.infer<typeof httpAuthenticationSchema>;

/** Credentials that stay the same until somebody changes the settings. A missing secret shows when the first request is sent. */
export function buildHttpAuthorizer(
  id: string,
  authentication: HttpAuthentication,
  getSecret: RegistryParts['getSecret']
): Authorizer {
  return {
    authorize: (request) =>
      Promise.resolve(request).then((bare) => {
        const authorization = getHeader(id, authentication, getSecret);
        return authorization === undefined ? bare : { ...bare, headers: { ...bare.headers, authorization } };
      }),
    renew: () => Promise.resolve(false),
  };
}

function getHeader(
  id: string,
  authentication: HttpAuthentication,
  getSecret: RegistryParts['getSecret']
): string | undefined {
  switch (authentication.type) {
    case 'none':
      return undefined;
    case 'basic':
      return `Basic ${encodeBase64(`${authentication.user}:${requireSecret(id, 'password', getSecret)}`)}`;
    case 'bearer':
      return `Bearer ${requireSecret(id, 'token', getSecret)}`;
  }
}
