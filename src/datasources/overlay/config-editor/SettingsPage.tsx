import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import { Stack } from '@grafana/ui';
import { overlaySettingsSchema, type OverlayCalendar } from '../../../schema/settings/overlaySettings';
import { CalendarsEditor } from './CalendarsEditor';
import { Explanation } from './Explanation';

/** What the data source is for, and the calendars that its queries can name. */
export function SettingsPage({ options, onOptionsChange }: DataSourcePluginOptionsEditorProps) {
  const { calendars } = overlaySettingsSchema.parse(options.jsonData);
  const store = (next: OverlayCalendar[]): void => {
    const jsonData = { ...options.jsonData, calendars: next };
    onOptionsChange({ ...options, jsonData });
  };
  return (
    <Stack direction="column" gap={2}>
      <Explanation />
      <CalendarsEditor calendars={calendars} isReadOnly={options.readOnly} onChange={store} />
    </Stack>
  );
}
