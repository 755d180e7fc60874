import { getReferenceVersion } from '../drift/getReferenceVersion';
import type { WindowReference } from '../references/reference';
import type { AnalysisWindow } from '../windows/analysisWindow';

/** The window that an answer is about, for the answer's meta. */
export function describeWindow(
  { start, end, complete }: AnalysisWindow,
  reference: WindowReference
): Record<string, unknown> {
  const version = getReferenceVersion(reference);
  return { start, end, complete, ...(version !== '' && { referenceVersion: version }) };
}
