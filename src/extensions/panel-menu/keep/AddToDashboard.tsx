import { t } from '@grafana/i18n';
import { usePluginComponent } from '@grafana/runtime';
import { Text } from '@grafana/ui';
import type { KeptPanel } from './keptPanel';

interface AddToDashboardProps {
  buildPanel: () => KeptPanel;
  onClose: () => void;
}

/** What is used of Grafana's own form. */
interface FormProps {
  onClose: () => void;
  buildPanel: () => KeptPanel;
  options: { useAbsolutePath: boolean };
}

/** Grafana's own form for adding a panel to a new dashboard or to one that is there. */
export function AddToDashboard({ buildPanel, onClose }: AddToDashboardProps) {
  const { component: Form, isLoading } = usePluginComponent<FormProps>('grafana/add-to-dashboard-form/v1');
  if (isLoading) {
    return null;
  }
  return Form ? (
    // Otherwise the new dashboard's address would be taken for one below the page that is open.
    <Form buildPanel={buildPanel} onClose={onClose} options={{ useAbsolutePath: true }} />
  ) : (
    <Text>
      {t(
        'anomaly-view.keep.no-form',
        'This Grafana has no form for adding panels. Copy the panel instead, and paste it into a dashboard.'
      )}
    </Text>
  );
}
