import { readFile } from 'node:fs/promises';
import type { Clock } from '../../../registries/http/clock';
import { RegistryError } from '../../../registries/registryError';
import { buildFixedCredentials } from './buildFixedCredentials';
import { buildTemporaryCredentials } from './buildTemporaryCredentials';
import type { CredentialSource } from './credentialSource';
import { fetchStsCredentials } from './fetchStsCredentials';
import type { StsAccess } from './fetchStsCredentials';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The credentials of Grafana's own environment: its keys, or the web identity that Kubernetes gives to a pod. The
 * metadata service of a machine isn't asked: the plugin never connects to link-local addresses.
 */
export function buildEnvironmentCredentials(
  environment: Environment,
  access: Omit<StsAccess, 'authorizer'>,
  clock: Clock
): CredentialSource {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_ROLE_ARN: role,
    AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile,
  } = environment;
  if (accessKeyId !== undefined && secretAccessKey !== undefined) {
    return buildFixedCredentials({ accessKeyId, secretAccessKey, sessionToken });
  }
  if (role === undefined || tokenFile === undefined) {
    throw new RegistryError(
      'not_configured',
      `Registry "${access.id}" uses the credentials of Grafana's environment, and this plugin sees none there`,
      'Whoever runs Grafana sets AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (or AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE) and lists plumbline-models-datasource in forward_host_env_vars of [plugins].'
    );
  }
  return buildTemporaryCredentials(
    async () =>
      fetchStsCredentials(access, {
        Action: 'AssumeRoleWithWebIdentity',
        RoleArn: role,
        RoleSessionName: 'grafana-plumbline',
        WebIdentityToken: await readToken(tokenFile, access.id),
      }),
    clock
  );
}

/** Read anew each time: Kubernetes replaces it. */
async function readToken(file: string, id: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new RegistryError(
      'not_configured',
      `Registry "${id}" can't read the web identity token of Grafana's environment`,
      "Check AWS_WEB_IDENTITY_TOKEN_FILE, and that Grafana's user may read that file.",
      { cause }
    );
  }
}
