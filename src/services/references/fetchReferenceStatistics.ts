import { monitorStatisticsSchema } from '../../schema/monitor/monitorStatistics';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import { QueryError } from '../queryError';
import { readMonitorStatistics } from './readMonitorStatistics';
import type { StatisticsReference } from './reference';
import type { ReferenceStatistics } from './referenceStatistics';

const remedy = 'Name a statistics.json that SageMaker Model Monitor wrote.';

/** The statistics of a reference, from the file that its source names. */
export async function fetchReferenceStatistics(
  { documents }: Pick<PredictionLogStore, 'documents'>,
  { source }: Pick<StatisticsReference, 'source'>,
  signal?: CancelSignal
): Promise<ReferenceStatistics> {
  if (documents === undefined) {
    throw new QueryError(
      `The reference's statistics ${source} can't be read: the store of this data source holds no files`,
      'Use a reference of rows, or a store of files.'
    );
  }
  const [document, other] = await documents.read(source, signal);
  if (document === undefined || other !== undefined) {
    throw new QueryError(`${source} is not one file, but the statistics of a reference stand in one`, remedy);
  }
  const parsed = monitorStatisticsSchema.safeParse(parseJson(document.name, document.text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new QueryError(
      `${document.name} doesn't hold statistics: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
      remedy
    );
  }
  return readMonitorStatistics(parsed.data);
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new QueryError(`${name} isn't JSON`, remedy);
  }
}
