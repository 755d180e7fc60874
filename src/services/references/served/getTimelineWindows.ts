import type { AnalysisWindow } from '../../windows/analysisWindow';
import { formatInstant } from '../../windows/formatInstant';
import { getServedVersion } from './getServedVersion';
import type { ModelHistory } from './modelHistory';
import type { ServedTimeline } from './servedTimeline';
import type { ReferenceChange, ServedWindows } from './servedWindows';
import type { TracedServing } from './traceServing';

/** The versions of windows, read off the timeline of a registry's model. */
export function getTimelineWindows(
  { timeline, by }: TracedServing,
  windows: readonly AnalysisWindow[],
  history: Pick<ModelHistory, 'isKept' | 'since'>
): ServedWindows {
  const start = windows[0]?.start ?? Infinity;
  const until = windows.at(-1)?.until ?? -Infinity;
  return {
    versions: windows.map((window) => getServedVersion(timeline, window)),
    changes: listChanges(timeline).filter(({ time }) => time > start && time < until),
    by,
    remarks: start === Infinity ? [] : getRemarks({ timeline, by }, start, history),
  };
}

function listChanges({ first, changes }: ServedTimeline): ReferenceChange[] {
  return changes.map(({ time, version }, index) => {
    const before = changes[index - 1];
    return { time, from: before === undefined ? first : before.version, to: version };
  });
}

function getRemarks(
  { timeline, by }: TracedServing,
  start: number,
  { isKept, since }: Pick<ModelHistory, 'isKept' | 'since'>
): string[] {
  const version = timeline.first === null ? 'none' : `version ${timeline.first}`;
  if (since === null) {
    const remedy = isKept
      ? 'Its registry has not been observed yet; ask again in a minute.'
      : "Changes are kept where the operator sets state_dir in the section [plugin.plumbline-models-datasource] of Grafana's configuration.";
    return [
      `only the version that serves now is known, ${version} by ${by}: all windows are compared with its data. ${remedy}`,
    ];
  }
  const known = Math.min(since, timeline.changes[0]?.time ?? Infinity);
  return start >= known
    ? []
    : [`${by} is observed since ${formatInstant(known)}; before that, ${version} is taken to have served.`];
}
