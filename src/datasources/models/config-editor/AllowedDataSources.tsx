import { t } from '@grafana/i18n';
import { DataSourcePicker, getDataSourceSrv } from '@grafana/runtime';
import { Field, IconButton, Stack, Text } from '@grafana/ui';

interface Props {
  uids: string[];
  onChange: (uids: string[]) => void;
}

/** Which data sources the server may read: a list, and a picker that adds to it. */
export function AllowedDataSources({ uids, onChange }: Props) {
  return (
    <Field
      noMargin
      label={t('config-editor.grafana-access.sources', 'Data sources that rules may read')}
      description={t(
        'config-editor.grafana-access.sources-description',
        'Whoever may write alert rules in this organisation can then read these, whatever their own rights on them are.'
      )}
    >
      <Stack direction="column" gap={1}>
        {uids.map((uid) => {
          const name = getName(uid);
          return (
            <Stack key={uid} direction="row" gap={1} alignItems="center">
              <Text>{name}</Text>
              <IconButton
                name="trash-alt"
                aria-label={t('config-editor.grafana-access.remove', 'Allow {{name}} no longer', {
                  name,
                  interpolation: { escapeValue: false },
                })}
                onClick={() => onChange(uids.filter((other) => other !== uid))}
              />
            </Stack>
          );
        })}
        <DataSourcePicker
          inputId="plumbline-grafana-access-add"
          current={null}
          noDefault
          alerting
          width={40}
          placeholder={t('config-editor.grafana-access.add', 'Add a data source')}
          filter={({ uid, type }) => !uids.includes(uid) && !type.startsWith('plumbline-')}
          onChange={({ uid }) => onChange([...uids, uid])}
        />
      </Stack>
    </Field>
  );
}

/** One that is gone, or that this admin can't see, goes by its uid. */
function getName(uid: string): string {
  return getDataSourceSrv().getInstanceSettings({ uid })?.name ?? uid;
}
