import { EditorRows } from '@grafana/plugin-ui';
import { AdvancedFields } from '../../../lookback/query-editor/AdvancedFields';
import { BudgetFields } from '../../../lookback/query-editor/BudgetFields';
import { ExcludeFields } from '../../../lookback/query-editor/ExcludeFields';
import { overlaySettingsSchema } from '../../../schema/settings/overlaySettings';
import { CalendarsField } from './CalendarsField';
import { ExcludeTagsField } from './ExcludeTagsField';
import { FeedbackField } from './FeedbackField';
import { ForecastFields } from './ForecastFields';
import { MuteTimingsField } from './MuteTimingsField';
import type { QueryEditorProps } from './queryEditorProps';
import { TargetFields } from '../../../lookback/query-editor/TargetFields';
import type { StoredQuery } from '../storedQuery';
import { ViewFields } from './ViewFields';

/** Editor of an overlay query: whose query is judged, how, and what comes back. */
export function QueryEditor(props: QueryEditorProps) {
  const { query, annotation, onChange, onRunQuery } = props;
  const change = (next: StoredQuery): void => {
    onChange(next);
    onRunQuery();
  };
  return (
    <EditorRows>
      <TargetFields {...props} />
      <BudgetFields query={query} onChange={change} />
      {annotation === undefined && <ViewFields query={query} onChange={change} />}
      {annotation === undefined && <ForecastFields query={query} onChange={change} />}
      <ExcludeFields query={query} onChange={change} />
      <ExcludeTagsField query={query} onChange={change} />
      <CalendarsField query={query} names={getCalendarNames(props.datasource.stored)} onChange={change} />
      <MuteTimingsField query={query} answers={props.datasource.answers} onChange={change} />
      <FeedbackField query={query} onChange={change} />
      <AdvancedFields query={query} onChange={change} />
    </EditorRows>
  );
}

function getCalendarNames(settings: unknown): string[] {
  const calendars = overlaySettingsSchema.safeParse(settings).data?.calendars ?? [];
  return calendars.flatMap(({ name }) => (name === '' ? [] : name));
}
