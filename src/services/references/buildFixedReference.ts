import type { Filter } from '../../schema/query/filter';
import { buildSelection } from '../models/buildSelection';
import type { ModelLog } from '../models/modelLog';
import type { FixedReference } from './reference';

interface ReferenceRows {
  /** Of the log, or of the source. */
  version?: string;
  /** Absent: the model's log. */
  source?: string;
  /** In the log's time. */
  span?: { from: number; to: number };
}

/** Rows that stay the same for all windows: of the log, or of a source of their own. */
export function buildFixedReference(
  log: ModelLog,
  { version, source = log.source.source, span }: ReferenceRows,
  filters: readonly Filter[] | undefined,
  description: string
): FixedReference {
  const bounds = { ...span, log: { ...log.source, source } };
  return {
    kind: 'fixed',
    selection: { ...buildSelection(log, { version, filters }), ...bounds },
    whole: { ...buildSelection(log, { version }), ...bounds },
    ...(version !== undefined && { version }),
    description,
  };
}
