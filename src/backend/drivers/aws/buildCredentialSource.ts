import { requireSecret } from '../../../registries/http/requireSecret';
import { RegistryError } from '../../../registries/registryError';
import type { RegistryParts } from '../../../registries/registryParts';
import { getAwsDomain } from '../../../registries/sagemaker/getAwsDomain';
import type { RegistrySettingsOf } from '../../../schema/settings/registrySettings';
import type { AwsAccess } from './awsAccess';
import type { AwsCredentials } from './awsCredentials';
import { buildAwsAuthorizer } from './buildAwsAuthorizer';
import { buildEnvironmentCredentials } from './buildEnvironmentCredentials';
import { buildFixedCredentials } from './buildFixedCredentials';
import { buildTemporaryCredentials } from './buildTemporaryCredentials';
import type { CredentialSource } from './credentialSource';
import { fetchStsCredentials } from './fetchStsCredentials';
import { readAwsAccess } from './readAwsAccess';

export type AwsSettings = Pick<
  RegistrySettingsOf<'sagemaker'>,
  'id' | 'region' | 'authentication' | 'assumeRole' | 'stsEndpoint'
>;

export interface CredentialParts extends RegistryParts {
  /** Of the process, as Grafana set it up. */
  environment: Readonly<Record<string, string | undefined>>;
}

/** The credentials that the settings name, as far as whoever runs Grafana allows them. */
export function buildCredentialSource(settings: AwsSettings, parts: CredentialParts): CredentialSource {
  const access = readAwsAccess(parts.environment);
  requireProvider(settings, access);
  const { id, region, assumeRole } = settings;
  const { send, clock } = parts;
  const sts = { id, send, endpoint: settings.stsEndpoint ?? `https://sts.${region}.${getAwsDomain(region)}` };
  const own =
    settings.authentication.type === 'keys'
      ? buildFixedCredentials(readKeys(id, parts))
      : buildEnvironmentCredentials(parts.environment, sts, clock);
  if (assumeRole === undefined) {
    return own;
  }
  if (!access.mayAssumeRole) {
    throw refuse(`Registry "${id}" takes on a role, which this Grafana doesn't allow`, 'assume_role_enabled');
  }
  const authorizer = buildAwsAuthorizer(own, { service: 'sts', region }, clock);
  return buildTemporaryCredentials(
    () =>
      fetchStsCredentials(
        { ...sts, authorizer },
        {
          Action: 'AssumeRole',
          RoleArn: assumeRole.arn,
          RoleSessionName: 'grafana-plumbline',
          ...(assumeRole.externalId === undefined ? {} : { ExternalId: assumeRole.externalId }),
        }
      ),
    clock
  );
}

/** The environment's credentials are Grafana's own: they are used where Grafana's configuration says so, never by default. */
function requireProvider({ id, authentication: { type } }: AwsSettings, { providers }: AwsAccess): void {
  const isAllowed = providers === undefined ? type === 'keys' : providers.has(type);
  if (!isAllowed) {
    const what = type === 'keys' ? 'access keys' : "the credentials of Grafana's environment";
    throw refuse(`Registry "${id}" uses ${what}, which this Grafana doesn't allow`, 'allowed_auth_providers');
  }
}

function refuse(message: string, setting: string): RegistryError {
  return new RegistryError(
    'not_allowed',
    message,
    `Whoever runs Grafana allows it by ${setting} in [aws] of its configuration, with plumbline-models-datasource in forward_settings_to_plugins there.`
  );
}

function readKeys(id: string, parts: RegistryParts): AwsCredentials {
  const get = (name: string): string => requireSecret(id, name, (secret) => parts.getSecret(secret));
  const sessionToken = parts.getSecret('sessionToken');
  return {
    accessKeyId: get('accessKey'),
    secretAccessKey: get('secretKey'),
    sessionToken: sessionToken === '' ? undefined : sessionToken,
  };
}
