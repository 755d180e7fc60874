import {
  DataSourceVariable,
  EmbeddedScene,
  QueryVariable,
  SceneControlsSpacer,
  SceneDataTransformer,
  SceneGridItem,
  SceneGridLayout,
  SceneQueryRunner,
  SceneRefreshPicker,
  SceneTimePicker,
  SceneTimeRange,
  SceneVariableSet,
  VariableValueSelectors,
  VizPanel,
  type SceneVariable,
} from '@grafana/scenes';
import type { DashboardModel, PanelModel, VariableModel } from '../bootData';
import { buildPanelMenu, type PanelMenuSource } from './buildPanelMenu';

/** A dashboard's JSON as a scene: variables, time range, grid, panels with queries and transformations. */
export function buildDashboardScene(dashboard: DashboardModel, source: PanelMenuSource): EmbeddedScene {
  return new EmbeddedScene({
    $timeRange: new SceneTimeRange({ ...dashboard.time, timeZone: dashboard.timezone }),
    $variables: new SceneVariableSet({ variables: dashboard.templating.list.flatMap(buildVariable) }),
    controls: [
      new VariableValueSelectors({}),
      new SceneControlsSpacer(),
      new SceneTimePicker({}),
      new SceneRefreshPicker({ withText: false }),
    ],
    body: new SceneGridLayout({
      children: dashboard.panels
        .filter(({ type }) => type !== 'row')
        .map((panel) => {
          const { x, y, w: width, h: height } = panel.gridPos;
          return new SceneGridItem({ x, y, width, height, body: buildPanel(panel, dashboard, source) });
        }),
    }),
  });
}

export function buildPanel(panel: PanelModel, dashboard: DashboardModel, source: PanelMenuSource): VizPanel {
  const runner = new SceneQueryRunner({ datasource: panel.datasource, queries: panel.targets });
  return new VizPanel({
    key: `panel-${panel.id}`,
    pluginId: panel.type,
    title: panel.title,
    description: panel.description,
    options: panel.options,
    fieldConfig: panel.fieldConfig as never,
    $data: new SceneDataTransformer({ $data: runner, transformations: panel.transformations as never }),
    menu: buildPanelMenu(panel, dashboard, source),
  });
}

function buildVariable({ type, name, label, query, datasource, current, ...variable }: VariableModel): SceneVariable[] {
  const value = current?.value ?? '';
  const common = { name, label, value, text: value, isMulti: variable.multi };
  if (type === 'datasource') {
    return [new DataSourceVariable({ ...common, pluginId: String(query) })];
  }
  const { includeAll, allValue } = variable;
  return type === 'query'
    ? [new QueryVariable({ ...common, includeAll, allValue, datasource, query: query as never })]
    : [];
}
