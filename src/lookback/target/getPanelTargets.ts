import type { ScopedVars } from '@grafana/data';
import { t } from '@grafana/i18n';
import { z } from 'zod';
import { overlayTargetSchema, type OverlayTarget } from '../../schema/query/overlayQuery';
import { findSceneObject, type SceneNode } from './findSceneObject';

const dataSourceSchema = overlayTargetSchema.shape.datasource;
const querySchema = z.looseObject({ hide: z.boolean().optional(), datasource: dataSourceSchema.nullish() });
const providerSchema = z.object({ queries: z.array(querySchema), datasource: dataSourceSchema.nullish() });

/** The queries of another panel, read off the dashboard that is on display. Transformations are not applied. */
export function getPanelTargets({ query }: OverlayTarget, scopedVars: ScopedVars): OverlayTarget[] {
  const panelId = z.number().safeParse(query.panelId);
  if (!panelId.success) {
    return [];
  }
  const scene: unknown = scopedVars.__sceneObject?.value;
  if (scene === undefined) {
    throw new Error(
      t('overlay.panel.no-dashboard', 'Panels are known only in their dashboard. Choose a data source instead.')
    );
  }
  const panel = findSceneObject(scene, `panel-${panelId.data}`);
  if (panel === undefined) {
    throw new Error(
      t('overlay.panel.missing', 'This dashboard has no panel {{id}}. Choose the source panel again.', {
        id: panelId.data,
      })
    );
  }
  return readQueries(panel);
}

function readQueries(panel: SceneNode): OverlayTarget[] {
  let provider: unknown = panel.state.$data;
  for (let depth = 0; depth < 5 && provider !== undefined; depth++) {
    const state = getState(provider);
    const found = providerSchema.safeParse(state);
    if (found.success) {
      return found.data.queries.flatMap((query) => toTarget(query, found.data.datasource));
    }
    provider = state?.$data;
  }
  throw new Error(t('overlay.panel.no-queries', 'The source panel has no queries. Choose another panel.'));
}

function getState(provider: unknown): Record<string, unknown> | undefined {
  const parsed = z.object({ state: z.record(z.string(), z.unknown()) }).safeParse(provider);
  return parsed.success ? parsed.data.state : undefined;
}

function toTarget(
  { hide, datasource, ...query }: z.infer<typeof querySchema>,
  panelSource: OverlayTarget['datasource'] | null | undefined
): OverlayTarget[] {
  const source = datasource ?? panelSource;
  return hide === true || source == null ? [] : [{ datasource: source, query }];
}
