import type { CancelSignal } from '../../../stores/cancelSignal';
import type { PredictionLogStore, RowCount } from '../../../stores/predictionLogStore';
import { buildSelection } from '../../models/buildSelection';
import type { ModelLog } from '../../models/modelLog';
import type { AnalysisWindow } from '../../windows/analysisWindow';
import type { ReferenceChange, ServedWindows } from './servedWindows';

/** The version that most rows of each window come from, as the log itself says. A window without rows has that of the one before. */
export async function readLogVersions(
  store: PredictionLogStore,
  log: ModelLog,
  column: string,
  windows: readonly AnalysisWindow[],
  signal?: CancelSignal
): Promise<ServedWindows> {
  const [first, last] = [windows[0], windows.at(-1)];
  const by = `the column ${column} of the log`;
  if (first === undefined || last === undefined) {
    return { versions: [], changes: [], by, remarks: [] };
  }
  const selection = { ...buildSelection(log, {}), from: first.start - log.shift, to: last.until - log.shift };
  const spans = windows.map(({ start, until }) => ({ start: start - log.shift, end: until - log.shift }));
  const counts = await store.countRows({ selection, slicing: { windows: spans, segment: column } }, signal);
  return { ...followVersions(windows, counts, log.shift), by, remarks: [] };
}

function followVersions(
  windows: readonly AnalysisWindow[],
  counts: readonly RowCount[],
  shift: number
): Pick<ServedWindows, 'versions' | 'changes'> {
  const changes: ReferenceChange[] = [];
  /** First rows of versions that don't lead: where one comes to lead, that is when it began to serve. */
  const seen = new Map<string, number>();
  let leading: string | null = null;
  const versions = windows.map((_, place) => {
    const held = counts.filter(({ window, segment }) => window === place && segment !== '');
    for (const { segment, first } of held) {
      seen.set(segment, Math.min(seen.get(segment) ?? Infinity, first + shift));
    }
    const [most] = [...held].sort((one, other) => other.rows - one.rows || other.last - one.last);
    const found = most?.segment ?? leading;
    if (found !== null && leading !== null && found !== leading) {
      changes.push({ time: seen.get(found) ?? 0, from: leading, to: found });
      seen.delete(leading);
    }
    leading = found;
    return found;
  });
  return { versions, changes };
}
