import { encodePart } from './encodePart';

export type Query = Readonly<Record<string, string | number | undefined>>;

/** A query, or a form's body, without its absent parts. */
export function buildQuery(query: Query): string {
  return Object.entries(query)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${encodePart(name)}=${encodePart(String(value))}`]))
    .join('&');
}
