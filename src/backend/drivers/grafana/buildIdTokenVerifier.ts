import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Identity } from '../../../services/grafana/grafanaApi';
import { GrafanaError } from '../../../services/grafana/grafanaError';
import type { GrafanaConnection } from './grafanaConnection';

/** Grafana signs with this alone; to accept what a token itself names would accept none at all. */
const algorithm = 'ES256';
/** Clocks of two machines differ by as much, in seconds. */
const clockTolerance = 10;

const subjectSchema = z.object({ sub: z.string().regex(/^(user|service-account):[\w-]{1,64}$/) });

export type VerifyIdToken = (token: string, orgId: number) => Promise<Identity | undefined>;

/** Checks id tokens against the keys that Grafana publishes: signature, issuer, organisation, time, and that it is about a user. */
export function buildIdTokenVerifier({ url, issuer }: Pick<GrafanaConnection, 'url' | 'issuer'>): VerifyIdToken {
  const keys = createRemoteJWKSet(new URL(`${url}/api/signing-keys/keys`), { timeoutDuration: 5000 });
  return async (token, orgId) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: [algorithm],
        issuer,
        audience: `org:${orgId}`,
        requiredClaims: ['sub', 'exp', 'iat'],
        clockTolerance,
      });
      const subject = subjectSchema.safeParse(payload);
      return subject.success ? { typedId: subject.data.sub } : undefined;
    } catch (error) {
      if (isKeyFetchProblem(error)) {
        throw new GrafanaError(
          'unreachable',
          "Grafana's signing keys can't be read",
          'The operator sets grafana_url under [plugin.plumbline-models-datasource] to an address that its own server reaches.',
          error
        );
      }
      return undefined;
    }
  };
}

/** What isn't about the token: nothing can be said of it then. */
function isKeyFetchProblem(error: unknown): boolean {
  return (
    !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC'
  );
}
