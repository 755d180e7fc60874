import type { PredictionLogStore } from '../stores/predictionLogStore';
import { QueryError } from './queryError';

/** Stands where a data source has no store: it may have registries alone. Whatever it is asked, it says what is missing. */
export function buildMissingStore(): PredictionLogStore {
  const refuse = (): Promise<never> =>
    Promise.reject(
      new QueryError(
        'The data source has no store yet',
        'Choose where the prediction logs lie in its settings; the path "demo" is the bundled demo.'
      )
    );
  return {
    engine: 'none',
    describeLog: refuse,
    countRows: refuse,
    countColumns: refuse,
    countOutcomes: refuse,
    countMatches: refuse,
    measureColumns: refuse,
    sampleRows: refuse,
    listValues: refuse,
    close: () => Promise.resolve(),
  };
}
