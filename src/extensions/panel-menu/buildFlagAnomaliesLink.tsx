import {
  PluginExtensionPoints,
  type PluginExtensionAddedLinkConfig,
  type PluginExtensionPanelContext,
} from '@grafana/data';
import { LazyAnomalyView } from './LazyAnomalyView';

/** "Flag anomalies" in every panel's menu. Title and description stand in plugin.json too and must be the same. */
export function buildFlagAnomaliesLink(): PluginExtensionAddedLinkConfig<PluginExtensionPanelContext> {
  const title = 'Flag anomalies';
  const description = "Flag outliers on this panel's series";
  return {
    targets: PluginExtensionPoints.DashboardPanelMenu,
    title,
    description,
    icon: 'crosshair',
    onClick: (_, { context, openModal }) =>
      openModal({
        title: context?.title ? `${title}: ${context.title}` : title,
        body: ({ onDismiss }) => <LazyAnomalyView panel={context} onClose={onDismiss ?? noop} />,
        width: '80%',
      }),
  };
}

function noop(): void {
  // Without a way to dismiss it, the modal stays until it is closed by hand.
}
