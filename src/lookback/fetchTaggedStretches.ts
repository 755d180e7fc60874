import { z } from 'zod';
import type { Stretch } from '../core/anomaly/anchored/getPieces';

const annotationsSchema = z.array(z.looseObject({ time: z.number(), timeEnd: z.number().optional() }));

/** As many as Grafana's API is asked for; more than that in one look-back are no exceptions any more. */
const mostAnnotations = 1000;

/**
 * The stretches of Grafana's own annotations that carry one of those tags (deploy, maintenance, holiday …), as far as the viewer may see
 * them. One without an end counts for a step. In order of time. Without tags nothing is asked.
 */
export async function fetchTaggedStretches(
  tags: readonly string[],
  { from, to }: Stretch,
  step: number,
  fetchJson: (url: string) => Promise<unknown>
): Promise<Stretch[]> {
  if (tags.length === 0) {
    return [];
  }
  const parameters = new URLSearchParams({
    from: String(from),
    to: String(to),
    type: 'annotation',
    matchAny: 'true',
    limit: String(mostAnnotations),
  });
  tags.forEach((tag) => parameters.append('tags', tag));
  const found = annotationsSchema.parse(await fetchJson(`/api/annotations?${parameters.toString()}`));
  return found
    .map(({ time, timeEnd = 0 }) => ({ from: time, to: Math.max(timeEnd, time + step) }))
    .sort((left, right) => left.from - right.from || left.to - right.to);
}
