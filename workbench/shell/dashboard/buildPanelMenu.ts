import type { AppPlugin, PanelMenuItem, PluginExtensionAddedLinkConfig } from '@grafana/data';
import { sceneGraph, VizPanel, VizPanelMenu } from '@grafana/scenes';
import type { ModalContent } from '../ModalHost';
import type { DashboardModel, PanelModel } from '../bootData';

const panelMenuPoint = 'grafana/dashboard/panel/menu';

/** What the menus of all panels draw on. */
export interface PanelMenuSource {
  apps: AppPlugin[];
  openModal: (content: ModalContent) => void;
  editPanel: (panelId: number) => void;
}

/** A panel's menu: edit, and the links that apps add to it, under Extensions as in Grafana. */
export function buildPanelMenu(panel: PanelModel, dashboard: DashboardModel, source: PanelMenuSource): VizPanelMenu {
  const menu = new VizPanelMenu({});
  menu.addActivationHandler(() => {
    const subMenu = source.apps
      .flatMap((app) => app.addedLinkConfigs)
      .filter((link) => [link.targets].flat().includes(panelMenuPoint))
      .flatMap((link) => buildLinkItem(link, buildContext(menu, panel, dashboard), source));
    const edit: PanelMenuItem = { text: 'Edit', iconClassName: 'eye', onClick: () => source.editPanel(panel.id) };
    menu.setState({
      items:
        subMenu.length === 0 ? [edit] : [edit, { text: 'Extensions', iconClassName: 'plug', type: 'submenu', subMenu }],
    });
  });
  return menu;
}

function buildLinkItem(
  link: PluginExtensionAddedLinkConfig,
  context: ReturnType<typeof buildContext>,
  { openModal }: PanelMenuSource
): PanelMenuItem[] {
  if (link.configure && link.configure(context) === undefined) {
    return [];
  }
  const helpers = { context, extensionPointId: panelMenuPoint, openModal };
  const onClick: PanelMenuItem['onClick'] = (event) => link.onClick?.(event, helpers as never);
  return [{ text: link.title, iconClassName: link.icon, onClick }];
}

function buildContext(menu: VizPanelMenu, panel: PanelModel, dashboard: DashboardModel) {
  const vizPanel = sceneGraph.getAncestor(menu, VizPanel);
  const timeRange = sceneGraph.getTimeRange(menu);
  const data = sceneGraph.getData(vizPanel.state.$data?.state.$data ?? vizPanel);
  return {
    pluginId: panel.type,
    id: panel.id,
    title: sceneGraph.interpolate(vizPanel, panel.title),
    timeRange: timeRange.state.value.raw,
    timeZone: timeRange.getTimeZone(),
    dashboard: { uid: dashboard.uid, title: dashboard.title, tags: [] },
    targets: panel.targets,
    scopedVars: {},
    data: data.state.data,
  };
}
