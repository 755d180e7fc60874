import type { ModelLog } from '../../models/modelLog';
import { QueryError } from '../../queryError';
import type { ServiceContext } from '../../serviceContext';
import type { AnalysisWindow } from '../../windows/analysisWindow';
import type { FixedReference, ServedReference } from '../reference';
import { findServedWindows } from './findServedWindows';
import { openVersionSource } from './openVersionSource';

const day = 86_400_000;

/** The data of the version that serves now: of a log that tells it itself, that of most rows of its last day. */
export async function openServedNow(
  context: ServiceContext,
  log: ModelLog,
  reference: ServedReference
): Promise<FixedReference> {
  const { store, request } = context;
  const last = (log.description.span?.last ?? 0) + log.shift + 1;
  const now = Math.max(last, request.now);
  const windows: AnalysisWindow[] = [
    { start: last - day, end: last, until: last, complete: true },
    { start: now, end: now, until: now, complete: true },
  ];
  const { versions, by } = await findServedWindows(context, log, windows, reference);
  const version = versions.at(-1) ?? null;
  if (version === null) {
    throw new QueryError(
      `The reference ${reference.description} has no version: by ${by}, none serves now`,
      "Let one serve, or name another alias, deployment or reference in the data source's settings."
    );
  }
  const opened = await openVersionSource(store, log, reference, version, request.signal);
  if (opened.reference.kind === 'absent') {
    throw new QueryError(`The reference ${reference.description} lacks version ${version}`, opened.reference.problem);
  }
  return opened.reference;
}
