import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { RadioButtonGroup } from '@grafana/ui';
import type { View } from '../../../schema/query/common';

interface Props {
  id: string;
  view: View;
  isRule: boolean;
  onChange: (view: View) => void;
}

/** Picks the shape of the answer. A rule can't evaluate a table. */
export function ViewField({ id, view, isRule, onChange }: Props) {
  const options: Array<{ value: View; label: string; description: string }> = [
    {
      value: 'table',
      label: t('query-editor.view.table', 'Table'),
      description: t('query-editor.view.table-description', 'Every column, for the drift panel and tables'),
    },
    {
      value: 'series',
      label: t('query-editor.view.series', 'Series'),
      description: t('query-editor.view.series-description', 'A point a window, for time series'),
    },
    {
      value: 'latest',
      label: t('query-editor.view.latest', 'Latest'),
      description: t('query-editor.view.latest-description', 'The last complete window, for stats and alert rules'),
    },
  ];
  return (
    <EditorField label={t('query-editor.view.label', 'View')} htmlFor={id}>
      <RadioButtonGroup
        id={id}
        options={isRule ? options.filter((option) => option.value !== 'table') : options}
        value={view}
        onChange={onChange}
      />
    </EditorField>
  );
}
