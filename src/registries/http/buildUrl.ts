import { RegistryError } from '../registryError';

type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * An address below a base: segments of a path, each as it is named, and a query without its absent parts.
 * `.` and `..` are refused: no encoding keeps them from moving a request to another path.
 */
export function buildUrl(base: string, segments: readonly string[], query: Query = {}): string {
  const path = segments.map((segment) => `/${encodeSegment(segment)}`).join('');
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encode(name)}=${encode(String(value))}`]
  );
  return `${base.replace(/\/+$/, '')}${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;
}

function encodeSegment(segment: string): string {
  if (segment === '' || segment === '.' || segment === '..') {
    throw new RegistryError(
      'bad_request',
      `"${segment}" can't be the name of anything in a registry.`,
      'Name another.'
    );
  }
  return encode(segment);
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
}
