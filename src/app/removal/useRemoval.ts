import { t } from '@grafana/i18n';
import { config, getBackendSrv } from '@grafana/runtime';
import { useEffect, useRef, useState } from 'react';
import { fetchUses, type FoundUses } from './fetchUses';
import { getMessage } from './getMessage';
import type { GrafanaApi } from './grafanaApi';
import type { OverlayUse } from './overlayUse';
import { removeFromDashboard } from './removeFromDashboard';

export interface RemovalResult {
  use: OverlayUse;
  /** What went wrong; undefined if it is done. */
  failure: string | undefined;
}

export type RemovalState =
  | { kind: 'idle' }
  | { kind: 'searching'; done: number; all: number }
  | ({ kind: 'found' } & FoundUses)
  | { kind: 'removing'; done: number; all: number }
  | { kind: 'removed'; results: RemovalResult[] }
  | { kind: 'failed'; message: string };

interface RemovalSteps {
  state: RemovalState;
  search: () => void;
  remove: (uses: OverlayUse[]) => void;
}

/** Finds the dashboards that use the transformation and takes it out of them, one after the other. */
export function useRemoval(): RemovalSteps {
  const [state, setState] = useState<RemovalState>({ kind: 'idle' });
  const stop = useRef<AbortController>(undefined);
  const [api] = useState(buildApi);
  useEffect(() => () => stop.current?.abort(), []);

  const run = (work: (signal: AbortSignal, show: (next: RemovalState) => void) => Promise<RemovalState>) => {
    stop.current?.abort();
    const current = new AbortController();
    stop.current = current;
    const show = (next: RemovalState) => {
      if (!current.signal.aborted) {
        setState(next);
      }
    };
    work(current.signal, show).then(show, (error: unknown) => show({ kind: 'failed', message: getMessage(error) }));
  };
  return {
    state,
    search: () =>
      run(async (signal, show) => {
        show({ kind: 'searching', done: 0, all: 0 });
        const found = await fetchUses(api, (done, all) => show({ kind: 'searching', done, all }), signal);
        return { kind: 'found', ...found };
      }),
    remove: (uses) =>
      run(async (signal, show) => {
        const results: RemovalResult[] = [];
        for (const use of uses) {
          signal.throwIfAborted();
          show({ kind: 'removing', done: results.length, all: uses.length });
          results.push({ use, failure: await removeOne(api, use) });
        }
        return { kind: 'removed', results };
      }),
  };
}

async function removeOne(api: GrafanaApi, { uid }: OverlayUse): Promise<string | undefined> {
  const message = t('removal.version-message', "Removed Plumbline's transformation");
  try {
    await removeFromDashboard(api, { uid, namespace: config.namespace, message });
    return undefined;
  } catch (error) {
    return getMessage(error);
  }
}

function buildApi(): GrafanaApi {
  const quietly = { showErrorAlert: false, showSuccessAlert: false };
  return {
    get: (url) => getBackendSrv().get<unknown>(url, undefined, undefined, quietly),
    post: (url, body) => getBackendSrv().post<unknown>(url, body, quietly),
    put: (url, body) => getBackendSrv().put<unknown>(url, body, quietly),
  };
}
