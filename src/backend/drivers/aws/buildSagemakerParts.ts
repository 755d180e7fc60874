import type { SagemakerParts } from '../../../registries/sagemaker/sagemakerParts';
import { buildAwsAuthorizer } from './buildAwsAuthorizer';
import { buildCredentialSource } from './buildCredentialSource';
import type { AwsSettings, CredentialParts } from './buildCredentialSource';

/** What a SageMaker registry needs from this process. Throws a RegistryError where its credentials are missing or not allowed. */
export function buildSagemakerParts(settings: AwsSettings, parts: CredentialParts): SagemakerParts {
  const { send, clock } = parts;
  const { region } = settings;
  const source = buildCredentialSource(settings, parts);
  return {
    send,
    clock,
    authorizer: buildAwsAuthorizer(source, { service: 'sagemaker', region }, clock),
    storageAuthorizer: buildAwsAuthorizer(source, { service: 's3', region }, clock),
  };
}
