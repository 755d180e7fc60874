import type { VendorAnswer, VendorApi, VendorRequest } from '../vendorServer';
import { datarobotLists, datarobotThings } from './datarobotHoldings';
import type { DatarobotResource } from './datarobotHoldings';

const base = '/api/v2/';
const mostAPage = 3;

/** DataRobot's REST API over a few things that it holds. A path without its last slash is answered with a redirect. */
export function buildDatarobotVendor(): VendorApi {
  return (request) => {
    const { path, headers } = request;
    if (!path.startsWith(base)) {
      return undefined;
    }
    if (!path.endsWith('/')) {
      return { status: 301, headers: { location: `${path}/` } };
    }
    if (!headers.authorization?.startsWith('Bearer ')) {
      return { status: 401, json: { message: 'Invalid Authorization header. No credentials provided.' } };
    }
    const place = path.slice(base.length, -1);
    const list = datarobotLists[place];
    return list ? answerPage(list, place, request) : answerThing(place);
  };
}

function answerPage(list: readonly DatarobotResource[], place: string, request: VendorRequest): VendorAnswer {
  const { searchParams, path, headers } = request;
  const search = place === 'registeredModels' ? searchParams.get('search') : null;
  const found = list.filter((item) => search === null || matches(item, search));
  const offset = Number(searchParams.get('offset') ?? 0);
  const end = offset + Math.min(mostAPage, Number(searchParams.get('limit') ?? mostAPage));
  const data = found.slice(offset, end);
  searchParams.set('offset', String(end));
  const next = end < found.length ? `http://${headers.host}${path}?${searchParams}` : null;
  return { json: { data, count: data.length, totalCount: found.length, next, previous: null } };
}

function matches({ name, description }: DatarobotResource, search: string): boolean {
  return [name, description].some((text) => String(text).toLowerCase().includes(search.toLowerCase()));
}

function answerThing(place: string): VendorAnswer {
  const parts = place.split('/');
  const thing =
    datarobotThings[place] ?? datarobotLists[parts.slice(0, -1).join('/')]?.find(({ id }) => id === parts.at(-1));
  return thing ? { json: thing } : { status: 404, json: { message: 'Not Found' } };
}
