import { RegistryError } from '../registryError';
import { buildQuery } from './buildQuery';
import type { Query } from './buildQuery';
import { encodePart } from './encodePart';

/**
 * An address below a base: segments of a path, each as it is named, and a query without its absent parts.
 * `.` and `..` are refused: no encoding keeps them from moving a request to another path.
 */
export function buildUrl(base: string, segments: readonly string[], query: Query = {}): string {
  const path = segments.map((segment) => `/${encodeSegment(segment)}`).join('');
  const text = buildQuery(query);
  return `${base.replace(/\/+$/, '')}${path}${text === '' ? '' : `?${text}`}`;
}

function encodeSegment(segment: string): string {
  if (segment === '' || segment === '.' || segment === '..') {
    throw new RegistryError(
      'bad_request',
      `"${segment}" can't be the name of anything in a registry.`,
      'Name another.'
    );
  }
  return encodePart(segment);
}
