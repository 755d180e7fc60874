import type { FieldConfigSource } from '@grafana/data';
import type { DataSourceRef } from '@grafana/schema';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import { overlayTransformerId } from '../../../schema/domain/overlayTransformerId';
import { fillDashboardVariables } from './fillDashboardVariables';
import type { KeptPanel } from './keptPanel';

interface KeptPanelParts {
  title: string;
  queries: OverlayQuery[];
  /** The overlay data source of this Grafana, if somebody has added one. */
  overlaySource: DataSourceRef | undefined;
  /** The id of the overlay panel, if it is installed. */
  overlayPanelId: string | undefined;
  fieldConfig: FieldConfigSource | undefined;
  /** Fills in the variables of the dashboard that the panel stands on: another one doesn't have them. */
  replace: (text: string) => string;
}

/**
 * A panel that goes on showing what the view has found. With an overlay data source it has the same look-back and so the same verdicts;
 * without one it judges its visible range, by the overlay panel, or by the transformation in a Time series panel.
 */
export function buildKeptPanel(parts: KeptPanelParts): KeptPanel {
  const { title, overlaySource, overlayPanelId, fieldConfig, replace } = parts;
  const queries = parts.queries.map((query) => ({ ...query, target: fillDashboardVariables(query.target, replace) }));
  const common = { type: overlayPanelId ?? 'timeseries', title, ...(fieldConfig && { fieldConfig }) };
  if (overlaySource !== undefined) {
    const targets = queries.map((query) => ({ ...query, datasource: overlaySource }));
    return { ...common, datasource: overlaySource, targets };
  }
  const [first] = queries;
  const options = { v: 2, ...(first?.budget && { budget: first.budget }), direction: first?.direction ?? 'auto' };
  return {
    ...common,
    datasource: first?.target.datasource,
    targets: queries.map(({ refId, target }) => ({ ...target.query, refId, datasource: target.datasource })),
    ...(overlayPanelId === undefined && { transformations: [{ id: overlayTransformerId, options }] }),
  };
}
