import type { VendorAnswer, VendorApi, VendorRequest } from '../vendorServer';
import { kubeflowHoldings } from './kubeflowHoldings';
import type { Resource } from './kubeflowHoldings';

const base = '/api/model_registry/v1alpha3/';

/** However many are asked for, a page of this server holds no more. */
const mostAPage = 4;

/** The REST API of Kubeflow's registry, as its OpenAPI document describes it, over a few things that it holds. */
export function buildKubeflowVendor(): VendorApi {
  return (request) => {
    const path = request.path.startsWith(base) ? request.path.slice(base.length) : '';
    switch (path) {
      case 'registered_model':
      case 'model_version':
        return answerFound(request, kubeflowHoldings[`${path}s`] ?? []);
      default:
        return answerService(path) ?? answerPath(path, request);
    }
  };
}

/** One thing by name and parent, the name unique below the parent. */
function answerFound({ searchParams }: VendorRequest, resources: readonly Resource[]): VendorAnswer {
  const parent = searchParams.get('parentResourceId');
  const found = resources.find(
    ({ name, registeredModelId }) =>
      name === searchParams.get('name') && (parent === null || registeredModelId === parent)
  );
  return found ? { json: found } : answerMissing();
}

/** The version that an inference service serves: the latest of its model where it names none. */
function answerService(path: string): VendorAnswer | undefined {
  const id = /^inference_services\/(\d+)\/version$/.exec(path)?.[1];
  const service = kubeflowHoldings.inference_services?.find((held) => held.id === id);
  const versions = kubeflowHoldings.model_versions?.filter(
    ({ registeredModelId }) => registeredModelId === service?.registeredModelId
  );
  return service && { json: versions?.at(-1) };
}

function answerPath(path: string, request: VendorRequest): VendorAnswer | undefined {
  const [collection = '', id, child] = path.split('/');
  const resources = kubeflowHoldings[collection];
  if (resources === undefined) {
    return undefined;
  }
  if (id === undefined) {
    return answerPage(resources, request);
  }
  const found = resources.find((resource) => resource.id === id);
  if (found === undefined) {
    return answerMissing();
  }
  if (child === undefined) {
    return { json: found };
  }
  const children =
    child === 'versions'
      ? (kubeflowHoldings.model_versions ?? []).filter(({ registeredModelId }) => registeredModelId === id)
      : (kubeflowHoldings[path] ?? []);
  return answerPage(children, request);
}

function answerPage(resources: readonly Resource[], { searchParams }: VendorRequest): VendorAnswer {
  const matches = buildFilter(searchParams);
  const found = resources.filter(matches);
  const start = Number(searchParams.get('nextPageToken') ?? 0);
  const pageSize = Math.min(mostAPage, Number(searchParams.get('pageSize') ?? mostAPage));
  const items = found.slice(start, start + pageSize);
  const end = start + items.length;
  return {
    json: { items, size: items.length, pageSize, nextPageToken: end < found.length ? String(end) : '' },
  };
}

function buildFilter(searchParams: URLSearchParams): (resource: Resource) => boolean {
  const name = searchParams.get('name');
  const artifactType = searchParams.get('artifactType');
  const filterQuery = searchParams.get('filterQuery');
  const pattern = filterQuery === null ? null : parsePattern(filterQuery);
  return (resource) =>
    (name === null || resource.name === name) &&
    (artifactType === null || resource.artifactType === artifactType) &&
    (pattern === null || pattern.test(String(resource.name)));
}

/** Only what is printable ASCII and one comparison of names is understood, as the document demands. */
function parsePattern(filterQuery: string): RegExp {
  const text = /^name ILIKE "([\x20-\x21\x23-\x5B\x5D-\x7E]*)"$/.exec(filterQuery)?.[1];
  if (text === undefined) {
    throw new Error(`This server doesn't understand the filterQuery ${filterQuery}`);
  }
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('%', '.*').replaceAll('_', '.')}$`, 'i');
}

function answerMissing(): VendorAnswer {
  return { status: 404, json: { code: '', message: 'no such resource' } };
}
