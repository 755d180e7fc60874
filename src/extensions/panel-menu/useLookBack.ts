import { useEffect, useState } from 'react';
import { buildLookBackCaches } from '../../services/anomalies/history/buildLookBackCaches';
import { judgeLookBack, type LookBackRequest, type LookBackVerdict } from './judgeLookBack';

export type LookBackState =
  { kind: 'loading' } | { kind: 'failed'; message: string } | ({ kind: 'judged' } & LookBackVerdict);

/** What is found in the look-back, asked for anew with every other request; undefined without one. */
export function useLookBack(request: LookBackRequest | undefined): LookBackState | undefined {
  const [caches] = useState(buildLookBackCaches);
  const [found, setFound] = useState<{ request: LookBackRequest; state: LookBackState }>();
  useEffect(() => {
    if (request === undefined) {
      return undefined;
    }
    const stop = new AbortController();
    const show = (state: LookBackState) => {
      if (!stop.signal.aborted) {
        setFound({ request, state });
      }
    };
    judgeLookBack(request, { caches, now: Date.now(), signal: stop.signal }).then(
      (verdict) => show({ kind: 'judged', ...verdict }),
      (error: unknown) => show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    );
    return () => stop.abort();
  }, [request, caches]);
  if (request === undefined) {
    return undefined;
  }
  return found?.request === request ? found.state : { kind: 'loading' };
}
