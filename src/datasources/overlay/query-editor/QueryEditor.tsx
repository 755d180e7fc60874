import { EditorRows } from '@grafana/plugin-ui';
import { DetectorFields } from '../../../lookback/query-editor/DetectorFields';
import { ExcludeFields } from '../../../lookback/query-editor/ExcludeFields';
import { ExcludeTagsField } from './ExcludeTagsField';
import { FeedbackField } from './FeedbackField';
import { HistoryFields } from './HistoryFields';
import type { QueryEditorProps } from './queryEditorProps';
import { TargetFields } from '../../../lookback/query-editor/TargetFields';
import type { StoredQuery } from '../storedQuery';

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
      <DetectorFields query={query} onChange={change} />
      <HistoryFields query={query} isAnnotation={annotation !== undefined} onChange={change} />
      <ExcludeFields query={query} onChange={change} />
      <ExcludeTagsField query={query} onChange={change} />
      <FeedbackField query={query} onChange={change} />
    </EditorRows>
  );
}
