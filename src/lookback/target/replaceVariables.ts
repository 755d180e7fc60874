import type { OverlayTarget } from '../../schema/query/overlayQuery';

/** A target with every text in it replaced, its data source's uid included. */
export function replaceVariables(
  { datasource, query }: OverlayTarget,
  replace: (text: string) => string
): OverlayTarget {
  return {
    datasource: { ...datasource, uid: replace(datasource.uid) },
    query: Object.fromEntries(Object.entries(query).map(([key, value]) => [key, replaceIn(value, replace)])),
  };
}

function replaceIn(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') {
    return replace(value);
  }
  if (Array.isArray(value)) {
    return value.map((entry) => replaceIn(entry, replace));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replaceIn(entry, replace)]));
  }
  return value;
}
