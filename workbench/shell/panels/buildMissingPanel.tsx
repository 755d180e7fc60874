import { PanelPlugin } from '@grafana/data';
import { Alert } from '@grafana/ui';

/** Stands where a dashboard uses a panel that only Grafana has. */
export function buildMissingPanel(id: string): PanelPlugin {
  const plugin = new PanelPlugin(() => (
    <Alert severity="info" title={`The ${id} panel needs Grafana`}>
      The workbench draws Plumbline&apos;s own panels and a plain stand-in for Time series.
    </Alert>
  ));
  return Object.assign(plugin, { meta: { id, name: id, info: { version: '' } } });
}
