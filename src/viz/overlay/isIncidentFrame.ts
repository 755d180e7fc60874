import { DataTopic, type DataFrame } from '@grafana/data';

/** Whether an annotation frame holds what Plumbline Overlay found in the series of one of these queries. */
export function isIncidentFrame({ name, meta, refId }: DataFrame, refIds: ReadonlySet<string | undefined>): boolean {
  return name === 'incidents' && meta?.dataTopic === DataTopic.Annotations && refIds.has(refId);
}
