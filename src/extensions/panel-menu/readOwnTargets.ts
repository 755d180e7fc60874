import type { PluginExtensionPanelContext } from '@grafana/data';
import { z } from 'zod';
import { overlayPluginId } from '../../schema/domain/overlayPluginId';
import { overlayTargetSchema, type OverlayTarget } from '../../schema/query/overlayQuery';

const targetSchema = z.looseObject({
  refId: z.string(),
  hide: z.boolean().optional(),
  datasource: overlayTargetSchema.shape.datasource.optional().catch(undefined),
  /** Of a query that is an overlay already. */
  target: overlayTargetSchema.optional().catch(undefined),
});

/**
 * The queries of the panel whose menu was opened, as targets that can be asked again. What Grafana hands over is a view that can't
 * be changed, and data sources like to change their queries: so these are copies. Empty if there is none that can be asked.
 */
export function readOwnTargets(panel: Readonly<PluginExtensionPanelContext> | undefined): OverlayTarget[] {
  const asked = z.array(targetSchema).safeParse(copy(panel?.data?.request?.targets)).data ?? [];
  const stored = z.array(targetSchema).safeParse(copy(panel?.targets)).data ?? [];
  return stored.flatMap(({ hide, datasource, target, ...query }) => {
    const source = datasource ?? asked.find(({ refId }) => refId === query.refId)?.datasource;
    if (hide === true || source === undefined) {
      return [];
    }
    if (source.type === overlayPluginId) {
      return target === undefined ? [] : [target];
    }
    return [{ datasource: source, query: target === undefined ? query : { ...query, target } }];
  });
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
