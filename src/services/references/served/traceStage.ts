import { buildServedTimeline } from './buildServedTimeline';
import type { ModelHistory } from './modelHistory';
import type { ServedChange, ServedTimeline } from './servedTimeline';

/**
 * Which version was in a stage when: of several the one that came last, of those that were there from the beginning the newest.
 * Stages are compared whatever their case. Nothing where no version ever was in it.
 */
export function traceStage({ events, stages }: ModelHistory, stage: string): ServedTimeline | undefined {
  const isIn = (text: string | undefined): boolean => text?.toLowerCase() === stage.toLowerCase();
  const moves = events
    .filter(
      ({ kind, version, from, to }) => kind === 'stage_changed' && version !== undefined && isIn(from) !== isIn(to)
    )
    .sort((one, other) => one.time - other.time);
  // The oldest move of a version tells where it was before, whatever it came to since.
  const before = new Map([
    ...stages.map(([version, held]) => [version, isIn(held)] as const),
    ...[...moves].reverse().map(({ version = '', from }) => [version, isIn(from)] as const),
  ]);
  const atFirst = [...before].flatMap(([version, wasIn]) => (wasIn ? [version] : []));
  if (moves.length === 0 && atFirst.length === 0) {
    return undefined;
  }
  let inside = [...atFirst].reverse();
  const changes = moves.map(({ time, version = '', to }): ServedChange => {
    const others = inside.filter((held) => held !== version);
    inside = isIn(to) ? [...others, version] : others;
    return { time, version: inside.at(-1) ?? null };
  });
  return buildServedTimeline(atFirst[0] ?? null, changes);
}
