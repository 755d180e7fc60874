import { buildJsonResponse } from './buildJsonResponse';
import type { CallContext } from './callContext';
import type { ResourceRequest, ResourceResponse, ResourceService } from './resourceService';

export interface ResourceRoute {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments by slash; `:name` takes any one segment. Grafana decodes `%2F` on the way, so names with slashes belong into the query string. */
  path: string;
  handle(request: RoutedRequest, context: CallContext): Promise<ResourceResponse>;
}

export interface RoutedRequest extends ResourceRequest {
  /** The decoded segments that stand for `:name`. */
  params: Readonly<Record<string, string>>;
}

/** A resource service from a table of routes: 404 for an unknown path, 405 for a known one with another method. */
export function buildResourceRouter(routes: readonly ResourceRoute[]): ResourceService {
  return {
    async callResource(request, context) {
      const matches = routes.flatMap((route) => {
        const params = matchPath(route.path, request.path);
        return params ? [{ route, params }] : [];
      });
      const match = matches.find(({ route }) => route.method === request.method);
      if (match) {
        return match.route.handle({ ...request, params: match.params }, context);
      }
      return matches.length === 0
        ? buildJsonResponse({ message: `There is no resource "${request.path}".` }, 404)
        : buildMethodNotAllowed(
            request,
            matches.map(({ route }) => route.method)
          );
    },
  };
}

function buildMethodNotAllowed({ method, path }: ResourceRequest, allowed: readonly string[]): ResourceResponse {
  const allow = allowed.join(', ');
  const response = buildJsonResponse({ message: `"${path}" takes ${allow}, not ${method}.` }, 405);
  return { ...response, headers: { ...response.headers, Allow: allow } };
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const names = splitPath(pattern);
  const segments = splitPath(path);
  if (names.length !== segments.length) {
    return undefined;
  }
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = decodeSegment(segments[index] ?? '');
    if (name.startsWith(':')) {
      params[name.slice(1)] = segment;
    } else if (name !== segment) {
      return undefined;
    }
  }
  return params;
}

function splitPath(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
