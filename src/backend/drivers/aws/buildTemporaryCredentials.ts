import type { Clock } from '../../../registries/http/clock';
import type { AwsCredentials } from './awsCredentials';
import type { CredentialSource } from './credentialSource';

const earliness = 5 * 60_000;

/**
 * Credentials that run out: fetched on first use, by one call for all that wait, and again five minutes before their
 * end. The call isn't cancelled with a request, since others may wait for it too.
 */
export function buildTemporaryCredentials(fetchThem: () => Promise<AwsCredentials>, clock: Clock): CredentialSource {
  let held: AwsCredentials | undefined;
  let pending: Promise<AwsCredentials> | undefined;
  const fetchOnce = (): Promise<AwsCredentials> => {
    pending ??= fetchThem()
      .then((credentials) => (held = credentials))
      .finally(() => (pending = undefined));
    return pending;
  };
  const isFresh = ({ expires }: AwsCredentials): boolean => expires === undefined || expires - earliness > clock.now();
  return {
    get: async () => (held !== undefined && isFresh(held) ? held : fetchOnce()),
    renew: async () => {
      held = undefined;
      await fetchOnce();
      return true;
    },
  };
}
