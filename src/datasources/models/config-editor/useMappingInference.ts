import { useCallback, useEffect, useRef, useState } from 'react';
import { getBackendSrv, isFetchError } from '@grafana/runtime';
import { lastValueFrom } from 'rxjs';
import { z } from 'zod';
import { mappingInferenceSchema, type InferredMapping } from '../../../schema/domain/mappingInference';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import type { StoredModel } from './storedModel';

export type MappingInference =
  | { state: 'idle' }
  | { state: 'loading' }
  | ({ state: 'ready' } & InferredMapping)
  | { state: 'failed'; message: string };

interface LogLocation {
  store: ModelsDataSourceOptions['store'];
  source: string;
  format: string;
  capture?: StoredModel['capture'];
}

/** Asks the backend which columns a log has and what they seem to mean, and fills in what the model leaves open. */
export function useMappingInference(dataSourceUid: string) {
  const [inference, setInference] = useState<MappingInference>({ state: 'idle' });
  const latest = useRef(0);
  useEffect(() => () => void (latest.current = -1), []);

  const infer = useCallback(
    async (log: LogLocation, model: StoredModel, onChange: (model: StoredModel) => void): Promise<void> => {
      const ticket = ++latest.current;
      setInference({ state: 'loading' });
      const next = await fetchInference(dataSourceUid, log);
      if (ticket !== latest.current) {
        return;
      }
      setInference(next);
      if (next.state === 'ready') {
        onChange({ ...model, columns: mergeMapping(model.columns, next.mapping) });
      }
    },
    [dataSourceUid]
  );
  return { inference, infer };
}

const refusalSchema = z.object({ message: z.string() });

async function fetchInference(dataSourceUid: string, log: LogLocation): Promise<MappingInference> {
  try {
    const response = await lastValueFrom(
      getBackendSrv().fetch<unknown>({
        method: 'POST',
        url: `/api/datasources/uid/${dataSourceUid}/resources/infer-mapping`,
        data: log,
        showErrorAlert: false,
      })
    );
    return { state: 'ready', ...mappingInferenceSchema.parse(response.data) };
  } catch (error) {
    return { state: 'failed', message: getMessage(error) };
  }
}

function getMessage(error: unknown): string {
  if (isFetchError<unknown>(error)) {
    const answer = refusalSchema.safeParse(error.data);
    return answer.success ? answer.data.message : `${error.status} ${error.statusText ?? ''}`;
  }
  return error instanceof Error ? error.message : String(error);
}

/** What the user has mapped stands; only what is open is taken from the inference. */
function mergeMapping(mapped: StoredModel['columns'], inferred: InferredMapping['mapping']): StoredModel['columns'] {
  const chosen = Object.fromEntries(Object.entries(mapped).filter(([, value]) => value !== ''));
  return { ...inferred, ...chosen, timestamp: mapped.timestamp === '' ? (inferred.timestamp ?? '') : mapped.timestamp };
}
