import { parseJson } from './server/parseJson';
import type { ResourceRequest } from './resourceService';

/** The body of a resource call, parsed, not checked; undefined without a body. Throws a PluginError of status 400. */
export function parseJsonBody({ body }: ResourceRequest): unknown {
  return parseJson(body, 'The body of the request');
}
