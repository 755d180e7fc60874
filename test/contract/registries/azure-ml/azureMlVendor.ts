import type { VendorAnswer, VendorApi, VendorRequest } from '../vendorServer';
import { azureMlHoldings } from './azureMlHoldings';
import type { AzureResource } from './azureMlHoldings';

const apiVersion = '2025-12-01';
const aPage = 3;

interface AzureMlVendor {
  api: VendorApi;
  isCredentialRequest: (request: VendorRequest) => boolean;
  /** Forms that were sent for a token. */
  logins: URLSearchParams[];
}

/** The resource manager's API for one workspace or registry, and the login that gives tokens for it. */
export function buildAzureMlVendor({
  scope = 'workspaces/ws',
  secret = 'app-secret',
  life = 3599,
} = {}): AzureMlVendor {
  const root = `/subscriptions/s/resourceGroups/rg/providers/Microsoft.MachineLearningServices/${scope}`;
  const logins: URLSearchParams[] = [];
  const api: VendorApi = (request) => {
    if (isLogin(request)) {
      logins.push(new URLSearchParams(request.body));
      return answerLogin(request, secret, life, logins.length);
    }
    return request.path.startsWith(`${root}/`) ? answerResource(request, root) : undefined;
  };
  return { api, isCredentialRequest: isLogin, logins };
}

function isLogin({ path }: VendorRequest): boolean {
  return path === '/tenant-1/oauth2/v2.0/token';
}

function answerLogin({ body }: VendorRequest, secret: string, life: number, count: number): VendorAnswer {
  return new URLSearchParams(body).get('client_secret') === secret
    ? { json: { token_type: 'Bearer', expires_in: life, access_token: `entra-token-${count}` } }
    : { status: 401, json: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret.' } };
}

function answerResource({ path, searchParams, headers }: VendorRequest, root: string): VendorAnswer | undefined {
  if (!/^Bearer entra-token-\d+$/.test(headers.authorization ?? '')) {
    return { status: 401, json: { error: { code: 'InvalidAuthenticationToken', message: 'The token is invalid.' } } };
  }
  if (searchParams.get('api-version') !== apiVersion) {
    return { status: 400, json: { error: { code: 'MissingApiVersionParameter', message: 'No api-version.' } } };
  }
  const below = decodeURIComponent(path.slice(root.length + 1));
  const list = azureMlHoldings[below];
  if (list === undefined) {
    return answerOne(below, root);
  }
  const isAll = searchParams.get('listViewType') === 'All' || below.startsWith('onlineEndpoints');
  const shown = list.filter(({ properties }) => isAll || properties.isArchived !== true);
  const start = Number(searchParams.get('$skip') ?? 0);
  const end = start + aPage;
  searchParams.set('$skip', String(end));
  const nextLink = end < shown.length ? `http://${headers.host}${path}?${searchParams}` : null;
  const value = shown.slice(start, end).map((resource) => buildResource(resource, `${root}/${below}/${resource.name}`));
  return { json: { value, nextLink } };
}

function answerOne(below: string, root: string): VendorAnswer {
  const parts = below.split('/');
  const found = azureMlHoldings[parts.slice(0, -1).join('/')]?.find(({ name }) => name === parts.at(-1));
  return found
    ? { json: buildResource(found, `${root}/${below}`) }
    : { status: 404, json: { error: { code: 'UserError', message: `${below} wasn't found.` } } };
}

function buildResource(resource: AzureResource, id: string): object {
  return {
    id,
    type: 'Microsoft.MachineLearningServices/of/some/kind',
    systemData: {
      createdBy: 'Ann Example',
      createdByType: 'User',
      createdAt: '2026-01-05T08:00:00.1234567+00:00',
      lastModifiedAt: '2026-01-06T08:00:00Z',
    },
    ...resource,
  };
}
