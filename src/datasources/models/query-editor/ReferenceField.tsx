import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import type { QueryReference } from '../../../schema/query/reference';
import type { ModelsDataSource } from '../datasource';
import type { QueryOf } from '../modelsQuery';

type ReferringType = 'drift' | 'distribution' | 'performance' | 'quality';

interface Props<Query> {
  query: Query;
  datasource: ModelsDataSource;
  /** Whether only references are offered that don't move with the window. */
  staysTheSame?: boolean;
  tooltip?: string;
  onChange: (query: Query) => void;
}

const previousWindow = 'previousWindow';
const samePeriod = 'samePeriod ';

/** Picks what current data is compared to: a reference of the model, the windows before, or the same period earlier. */
export function ReferenceField<Query extends QueryOf<ReferringType>>({
  query,
  datasource,
  staysTheSame = false,
  tooltip,
  onChange,
}: Props<Query>) {
  const { reference } = query;
  const id = `plumbline-${query.queryType}-reference-${query.refId}`;
  const moving = staysTheSame ? [] : getMovingOptions();
  const options = withReference(
    [...datasource.referenceIds.map((value) => ({ value, label: value })), ...moving],
    reference
  );
  return (
    <EditorField
      label={t('query-editor.reference.label', 'Reference')}
      htmlFor={id}
      width={22}
      optional
      tooltip={
        tooltip ??
        t('query-editor.reference.tooltip', 'What current data is compared to. Empty takes the first of the model.')
      }
    >
      <Combobox
        id={id}
        options={options}
        value={reference === undefined ? null : formatReference(reference)}
        isClearable
        placeholder={t('query-editor.reference.default', 'Default of the model')}
        onChange={(option) =>
          onChange({ ...query, reference: option ? parseReference(option.value, reference) : undefined })
        }
      />
    </EditorField>
  );
}

function getMovingOptions(): ComboboxOption[] {
  return [
    { value: previousWindow, label: t('query-editor.reference.previous-window', 'Previous window') },
    ...['1d', '7d', '30d'].map((offset) => ({
      value: `${samePeriod}${offset}`,
      label: t('query-editor.reference.same-period', 'Same period, {{offset}} earlier', { offset }),
    })),
  ];
}

/** A reference that the query has already is offered too. */
function withReference(options: ComboboxOption[], reference: QueryReference | undefined): ComboboxOption[] {
  const value = reference === undefined ? undefined : formatReference(reference);
  return value === undefined || options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: value }];
}

function formatReference(reference: QueryReference): string {
  if (typeof reference === 'string') {
    return reference;
  }
  switch (reference.kind) {
    case 'previousWindow':
      return reference.count === undefined ? previousWindow : `${previousWindow} × ${reference.count}`;
    case 'samePeriod':
      return `${samePeriod}${reference.offset}`;
    case 'timeRange':
      return `${reference.from} – ${reference.to}`;
    case 'version':
      return `version ${reference.version}`;
  }
}

function parseReference(text: string, before: QueryReference | undefined): QueryReference | undefined {
  if (text === previousWindow) {
    return { kind: 'previousWindow' };
  }
  if (text.startsWith(samePeriod)) {
    return { kind: 'samePeriod', offset: text.slice(samePeriod.length) };
  }
  return before !== undefined && formatReference(before) === text ? before : text;
}
