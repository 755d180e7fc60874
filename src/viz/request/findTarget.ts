import type { DataQueryRequest } from '@grafana/data';
import type { DataQuery } from '@grafana/schema';

/** The query that gave a frame. Transformations may lose its refId; one query alone needs none. */
export function findTarget({ targets }: DataQueryRequest, refId: string | undefined): DataQuery | undefined {
  return targets.find((target) => target.refId === refId) ?? (targets.length === 1 ? targets[0] : undefined);
}
