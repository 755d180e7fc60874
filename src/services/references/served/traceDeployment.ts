import { buildServedTimeline } from './buildServedTimeline';
import type { ModelHistory } from './modelHistory';
import type { ServedTimeline } from './servedTimeline';

/** Which version had most of the traffic of a place when. Nothing where the model was never there. */
export function traceDeployment({ events, places }: ModelHistory, place: string): ServedTimeline | undefined {
  const changes = events.filter(({ kind, subject }) => kind === 'deployment_changed' && subject === place);
  const [oldest] = [...changes].sort((one, other) => one.time - other.time);
  const held = places.find(([name]) => name === place)?.[1];
  if (oldest === undefined && held === undefined) {
    return undefined;
  }
  return buildServedTimeline(
    getLeading(oldest === undefined ? held : oldest.from),
    changes.map(({ time, to }) => ({ time, version: getLeading(to) }))
  );
}

/** The first of "7 (80 %), 8 (20 %)". */
function getLeading(versions: string | undefined): string | null {
  const [first = ''] = (versions ?? '').split(', ');
  const version = first.replace(/ \(\d+ %\)$/, '');
  return version === '' ? null : version;
}
