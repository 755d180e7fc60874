import type { CancelSignal } from '../../../stores/cancelSignal';
import type { LogColumn, PredictionLogStore } from '../../../stores/predictionLogStore';
import { StoreError } from '../../../stores/storeError';
import { formatProblem } from '../../formatProblem';
import type { ModelLog } from '../../models/modelLog';
import { buildFixedReference } from '../buildFixedReference';
import type { AbsentReference, FixedReference, ServedReference } from '../reference';
import { getVersionSource } from './getVersionSource';

interface VersionSource {
  reference: FixedReference | AbsentReference;
  /** What its files hold; nothing where they can't be read. */
  columns: readonly LogColumn[];
}

/** The data of one version as a reference. Files that are missing or can't be read are told, so that windows of other versions go on. */
export async function openVersionSource(
  store: PredictionLogStore,
  log: ModelLog,
  { source, filters }: ServedReference,
  version: string,
  signal?: CancelSignal
): Promise<VersionSource> {
  const own = getVersionSource(source, version);
  const description = `all rows of ${own ?? source}, of version ${version}`;
  const buildAbsent = (problem: string): VersionSource => ({
    reference: { kind: 'absent', version, problem, description },
    columns: [],
  });
  if (own === undefined) {
    return buildAbsent(`"${version}" can't be part of a file's name. Name the file as a reference of its own.`);
  }
  try {
    const { columns } = await store.describeLog({ log: { ...log.source, source: own } }, signal);
    return { reference: { ...buildFixedReference(log, { source: own }, filters, description), version }, columns };
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind === 'cancelled') {
      throw error;
    }
    return buildAbsent(formatProblem(error));
  }
}
