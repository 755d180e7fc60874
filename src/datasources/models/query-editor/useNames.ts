import { useEffect, useState } from 'react';
import type { TimeRange } from '@grafana/data';
import type { ListRequest, ModelsDataSource } from '../datasource';

export type Names =
  | { state: 'loading'; names: string[] }
  | { state: 'ready'; names: string[] }
  | { state: 'failed'; names: string[]; message: string };

/** The names that a picker offers; none without a request. An answer that comes after the request has changed is dropped. */
export function useNames(datasource: ModelsDataSource, request: ListRequest | null, range?: TimeRange): Names {
  const [names, setNames] = useState<Names>({ state: 'loading', names: [] });
  const resolved = request && datasource.resolveList(request);
  const key = JSON.stringify(resolved);

  useEffect(() => {
    if (!resolved) {
      setNames({ state: 'ready', names: [] });
      return undefined;
    }
    let isCurrent = true;
    setNames((before) => ({ state: 'loading', names: before.names }));
    datasource.fetchList(resolved, range).then(
      (found) => isCurrent && setNames({ state: 'ready', names: found }),
      (error: unknown) =>
        isCurrent &&
        setNames({ state: 'failed', names: [], message: error instanceof Error ? error.message : String(error) })
    );
    return () => {
      isCurrent = false;
    };
    // The request is compared by its content: editors build it anew on each render. The range only matters to values.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [datasource, key]);

  return names;
}
