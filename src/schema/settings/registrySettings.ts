import { z } from 'zod';

const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const path = z.string().min(1);

/** Certificates are PEM texts. The client's key is a secret: `registries.<id>.clientKey`. */
export const registryTlsSchema = z.strictObject({
  ca: z.string().min(1).optional(),
  serverName: z.string().min(1).optional(),
  clientCertificate: z.string().min(1).optional(),
});

const common = {
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be letters, digits, _ or -, at most 64'),
  /** Where people open it, for links; absent: derived from `url` where that is possible. */
  uiUrl: url.optional(),
  tls: registryTlsSchema.optional(),
  /** An http proxy between the plugin and the registry. */
  proxy: url.optional(),
};

/** Secrets: basic → `registries.<id>.password`, bearer → `registries.<id>.token`. */
export const httpAuthenticationSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({ type: z.literal('basic'), user: z.string().min(1) }),
  z.strictObject({ type: z.literal('bearer') }),
]);

const httpAuthentication = httpAuthenticationSchema.default({ type: 'none' });

/** Secrets: keys → `registries.<id>.accessKey`, `registries.<id>.secretKey`, `registries.<id>.sessionToken`. */
export const awsAuthenticationSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('keys') }),
  /** The credentials of Grafana's own environment, where the operator allows it. */
  z.strictObject({ type: z.literal('default') }),
]);

export const registrySettingsSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('mlflow'), url, authentication: httpAuthentication }),
  z.strictObject({
    ...common,
    type: z.literal('sagemaker'),
    region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region such as eu-central-1'),
    /** These replace the addresses that the region has, for private endpoints. */
    endpoint: url.optional(),
    storageEndpoint: url.optional(),
    stsEndpoint: url.optional(),
    authentication: awsAuthenticationSchema.default({ type: 'keys' }),
    assumeRole: z.strictObject({ arn: z.string().min(1), externalId: z.string().min(1).optional() }).optional(),
  }),
  z.strictObject({ ...common, type: z.literal('kubeflow'), url, authentication: httpAuthentication }),
  /** Secret: `registries.<id>.clientSecret`. */
  z.strictObject({
    ...common,
    type: z.literal('azure-ml'),
    subscription: z.string().min(1),
    resourceGroup: z.string().min(1),
    scope: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('workspace'), name: z.string().min(1) }),
      z.strictObject({ kind: z.literal('registry'), name: z.string().min(1) }),
    ]),
    tenant: z.string().min(1),
    client: z.string().min(1),
    url: url.default('https://management.azure.com'),
    loginUrl: url.default('https://login.microsoftonline.com'),
  }),
  /** Secret: `registries.<id>.token`. */
  z.strictObject({ ...common, type: z.literal('datarobot'), url: url.default('https://app.datarobot.com/api/v2') }),
  z.strictObject({ id: common.id, uiUrl: common.uiUrl, type: z.literal('neptune-export'), path }),
]);

export type RegistrySettings = z.infer<typeof registrySettingsSchema>;
export type RegistrySettingsOf<Type extends RegistrySettings['type']> = Extract<RegistrySettings, { type: Type }>;
