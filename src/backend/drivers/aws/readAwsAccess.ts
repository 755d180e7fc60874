import type { AwsAccess } from './awsAccess';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Grafana hands `[aws]` of its configuration to plugins that `forward_settings_to_plugins` lists: the providers as they
 * are, and a word about roles only where they are forbidden.
 */
export function readAwsAccess(environment: Environment): AwsAccess {
  const providers = environment.AWS_AUTH_AllowedAuthProviders?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    providers: providers && new Set(providers),
    mayAssumeRole: environment.AWS_AUTH_AssumeRoleEnabled !== 'false',
  };
}
