import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { MultiCombobox, RadioButtonGroup, Text } from '@grafana/ui';
import { useState } from 'react';
import type { SharedAnswers } from '../../../lookback/SharedAnswers';
import type { OverlayQuery } from '../../../schema/query/overlayQuery';
import type { QueryFieldsProps } from './queryEditorProps';
import { useMuteTimingNames } from './useMuteTimingNames';

interface MuteTimingsFieldProps extends QueryFieldsProps {
  answers: SharedAnswers;
}

type Choice = 'none' | 'all' | 'some';

/** Whose times take stretches out: mute timings of Grafana's alerting, by name, or all there are. */
export function MuteTimingsField({ query, answers, onChange }: MuteTimingsFieldProps) {
  const stored = query.excludeMuteTimings ?? [];
  const [isChoosing, setIsChoosing] = useState(false);
  const choice: Choice = stored === 'all' ? 'all' : stored.length > 0 || isChoosing ? 'some' : 'none';
  const id = `plumbline-overlay-mute-timings-${query.refId}`;
  const store = (excludeMuteTimings: OverlayQuery['excludeMuteTimings']): void =>
    onChange({ ...query, excludeMuteTimings: excludeMuteTimings.length > 0 ? excludeMuteTimings : undefined });
  return (
    <EditorRow>
      <EditorFieldGroup>
        <EditorField
          label={t('query-editor.mute-timings.label', 'Excluded mute timings')}
          tooltip={t(
            'query-editor.mute-timings.tooltip',
            'While a mute timing of Grafana’s alerting holds, points are neither judged nor learnt from. Each goes by its own time zone.'
          )}
          htmlFor={id}
          optional
        >
          <RadioButtonGroup
            id={id}
            options={getChoices()}
            value={choice}
            onChange={(next) => {
              setIsChoosing(next === 'some');
              if (next !== 'some' || stored === 'all') {
                store(next === 'all' ? 'all' : []);
              }
            }}
          />
        </EditorField>
        {choice === 'some' && (
          <NamesField id={`${id}-names`} chosen={stored === 'all' ? [] : stored} answers={answers} onChange={store} />
        )}
      </EditorFieldGroup>
    </EditorRow>
  );
}

interface NamesFieldProps {
  id: string;
  chosen: string[];
  answers: SharedAnswers;
  onChange: (names: string[]) => void;
}

function NamesField({ id, chosen, answers, onChange }: NamesFieldProps) {
  const { names, problem } = useMuteTimingNames(answers);
  return (
    <EditorField label={t('query-editor.mute-timings.names', 'Mute timings')} htmlFor={id}>
      <>
        <MultiCombobox
          id={id}
          width={40}
          options={[...new Set([...names, ...chosen])].map((value) => ({ value }))}
          value={chosen}
          onChange={(options) => onChange(options.map(({ value }) => value))}
        />
        {problem !== undefined && (
          <Text color="error" variant="bodySmall">
            {problem}
          </Text>
        )}
      </>
    </EditorField>
  );
}

function getChoices(): Array<{ value: Choice; label: string }> {
  return [
    { value: 'none', label: t('query-editor.mute-timings.none', 'None') },
    { value: 'all', label: t('query-editor.mute-timings.all', 'All') },
    { value: 'some', label: t('query-editor.mute-timings.some', 'By name') },
  ];
}
