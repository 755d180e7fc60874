import { buildServedTimeline } from './buildServedTimeline';
import type { ModelHistory } from './modelHistory';
import type { ServedTimeline } from './servedTimeline';

/** Which version an alias stood for when. Nothing where the model never had it. */
export function traceAlias({ events, aliases }: ModelHistory, alias: string): ServedTimeline | undefined {
  const moves = events.filter(({ kind, subject }) => kind === 'alias_moved' && subject === alias);
  const [oldest] = [...moves].sort((one, other) => one.time - other.time);
  const held = aliases.find(([name]) => name === alias)?.[1];
  if (oldest === undefined && held === undefined) {
    return undefined;
  }
  return buildServedTimeline(
    (oldest === undefined ? held : oldest.from) ?? null,
    moves.map(({ time, to }) => ({ time, version: to ?? null }))
  );
}
