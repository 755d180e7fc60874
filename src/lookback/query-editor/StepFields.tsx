import { t } from '@grafana/i18n';
import { EditorField } from '@grafana/plugin-ui';
import { Combobox } from '@grafana/ui';
import { overlayLookBacks, overlaySteps } from '../../schema/query/overlayQuery';
import type { JudgingFieldsProps, StoredJudging } from './storedJudging';
import { toOptions } from './toOptions';

/** What a verdict rests on, the same at every zoom: step and look-back. */
export function StepFields<Query extends StoredJudging>({ query, onChange }: JudgingFieldsProps<Query>) {
  const id = (field: string): string => `plumbline-judging-${field}-${query.refId}`;
  return (
    <>
      <EditorField
        label={t('judging.step.label', 'Step')}
        htmlFor={id('step')}
        width={12}
        tooltip={t(
          'judging.step.tooltip',
          'The distance of the points that are asked for and judged. It stays the same at every zoom, so verdicts do too.'
        )}
      >
        <Combobox
          id={id('step')}
          options={toOptions(overlaySteps)}
          value={query.step ?? '5m'}
          onChange={(option) => onChange({ ...query, step: option.value })}
        />
      </EditorField>
      <EditorField
        label={t('judging.look-back.label', 'Look-back')}
        htmlFor={id('look-back')}
        width={12}
        tooltip={t(
          'judging.look-back.tooltip',
          'How much of the past is fetched, unseen, before the week of a point (weeks begin on Monday, UTC)'
        )}
      >
        <Combobox
          id={id('look-back')}
          options={toOptions(overlayLookBacks)}
          value={query.lookBack ?? '4w'}
          onChange={(option) => onChange({ ...query, lookBack: option.value })}
        />
      </EditorField>
    </>
  );
}
