import type { z } from 'zod';
import type { CancelSignal } from '../cancelSignal';
import { fetchJson } from '../http/fetchJson';
import type { Connection } from '../http/fetchJson';
import { followPages } from '../http/followPages';
import { RegistryError } from '../registryError';
import type { RegistrySettingsOf } from '../../schema/settings/registrySettings';
import { getAwsDomain } from './getAwsDomain';
import { parseS3Uri } from './parseS3Uri';
import type { SagemakerParts } from './sagemakerParts';
import { translateAwsAnswer } from './translateAwsAnswer';

/** What every page of a list has. */
export interface SagemakerPage {
  NextToken?: string | null;
}

export interface ListRequest<Schema extends z.ZodType<SagemakerPage>, Item> {
  action: string;
  body: object;
  schema: Schema;
  getItems: (page: z.output<Schema>) => Item[];
}

/** Speaks to the SageMaker API of one region, and reads JSON files from S3. */
export interface SagemakerClient {
  call<Schema extends z.ZodType>(
    action: string,
    body: object,
    schema: Schema,
    signal?: CancelSignal
  ): Promise<z.output<Schema>>;
  /** The pages of a list, to its end; empty ones are left out. */
  list<Schema extends z.ZodType<SagemakerPage>, Item>(
    asked: ListRequest<Schema, Item>,
    signal?: CancelSignal
  ): AsyncIterable<Item[]>;
  readObject<Schema extends z.ZodType>(uri: string, schema: Schema, signal?: CancelSignal): Promise<z.output<Schema>>;
}

type Settings = Pick<RegistrySettingsOf<'sagemaker'>, 'id' | 'region' | 'endpoint' | 'storageEndpoint'>;

export function buildSagemakerClient(settings: Settings, parts: SagemakerParts): SagemakerClient {
  const { id, region } = settings;
  const domain = getAwsDomain(region);
  const endpoint = trimSlash(settings.endpoint ?? `https://api.sagemaker.${region}.${domain}`);
  const storage = trimSlash(settings.storageEndpoint ?? `https://s3.${region}.${domain}`);
  const connect = (authorizer: Connection['authorizer']): Connection => ({
    id,
    send: async (request, signal) => translateAwsAnswer(await parts.send(request, signal)),
    authorizer,
    clock: parts.clock,
  });
  const api = connect(parts.authorizer);
  const files = connect(parts.storageAuthorizer);

  const call: SagemakerClient['call'] = (action, body, schema, signal) => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `SageMaker.${action}` };
    const request = { method: 'POST', url: `${endpoint}/`, headers, body: JSON.stringify(body) } as const;
    return naming(action, () => fetchJson(api, request, schema, signal));
  };

  const list: SagemakerClient['list'] = ({ action, body, schema, getItems }, signal) =>
    followPages(id, async (NextToken) => {
      const page = await call(action, { MaxResults: 100, ...body, NextToken }, schema, signal);
      return { items: getItems(page), next: page.NextToken };
    });

  const readObject: SagemakerClient['readObject'] = (uri, schema, signal) => {
    const url = `${storage}/${parseS3Uri(uri)}`;
    return naming(uri, () => fetchJson(files, { method: 'GET', url, headers: {} }, schema, signal));
  };

  return { call, list, readObject };
}

/** All calls share one path, so a message needs the name of what was asked. */
async function naming<T>(what: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof RegistryError)) {
      throw error;
    }
    throw new RegistryError(error.kind, `${error.message} (${what})`, error.remedy, { cause: error });
  }
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
