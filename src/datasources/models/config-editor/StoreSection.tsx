import { t, Trans } from '@grafana/i18n';
import { Alert, Button, Field, Input, Stack } from '@grafana/ui';
import { examples } from './examples';
import { demoPath } from '../../../schema/settings/dataSourceSettings';
import { demoSettings } from '../../../schema/settings/demoSettings';
import type { SettingsSectionProps } from './SettingsSectionProps';

/** Where the prediction logs lie. */
export function StoreSection({ settings, onChange }: SettingsSectionProps) {
  const path = settings.store?.path ?? '';
  const hasModels = (settings.models ?? []).length > 0;
  return (
    <Stack direction="column" gap={2}>
      <Field
        noMargin
        required
        label={t('config-editor.store.path', 'Folder')}
        description={t(
          'config-editor.store.path-description',
          'An absolute folder below one of the data_roots in the Grafana configuration, or "demo" for the data that the plugin ships.'
        )}
      >
        <Input
          id="plumbline-store-path"
          width={60}
          value={path}
          placeholder={examples.folder}
          onChange={(event) => onChange({ store: { type: 'duckdb', path: event.currentTarget.value } })}
        />
      </Field>
      {!hasModels && (
        <div>
          <Button
            variant="secondary"
            icon="rocket"
            onClick={() => onChange({ store: demoSettings.store, models: demoSettings.models })}
          >
            <Trans i18nKey="config-editor.store.use-demo">Use the demo data</Trans>
          </Button>
        </div>
      )}
      {path === demoPath && (
        <Alert
          severity="info"
          title={t('config-editor.store.demo-title', 'Flight delays out of New York, 2013, moved to today')}
        >
          <Trans i18nKey="config-editor.store.demo-body">
            The demo log is moved by whole weeks so that it ends within seven days from now. Remove the shift of the
            model to see it in 2013.
          </Trans>
        </Alert>
      )}
    </Stack>
  );
}
