import {
  ConstantVariable,
  CustomVariable,
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
  TextBoxVariable,
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
      children: dashboard.panels.map(
        (panel) =>
          new SceneGridItem({
            x: panel.gridPos.x,
            y: panel.gridPos.y,
            width: panel.gridPos.w,
            height: panel.gridPos.h,
            body: buildPanel(panel, dashboard, source),
          })
      ),
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

function buildVariable(variable: VariableModel): SceneVariable[] {
  const value = variable.current?.value ?? '';
  const common = { name: variable.name, label: variable.label, value, text: value };
  const multi = { isMulti: variable.multi, includeAll: variable.includeAll, allValue: variable.allValue };
  switch (variable.type) {
    case 'query':
      return [
        new QueryVariable({ ...common, ...multi, datasource: variable.datasource, query: variable.query as never }),
      ];
    case 'custom':
      return [new CustomVariable({ ...common, ...multi, query: String(variable.query) })];
    case 'datasource':
      return [new DataSourceVariable({ ...common, pluginId: String(variable.query) })];
    case 'constant':
      return [new ConstantVariable({ name: variable.name, value: String(variable.query) })];
    case 'textbox':
      return [new TextBoxVariable({ name: variable.name, label: variable.label, value: String(variable.query) })];
    default:
      return [];
  }
}
