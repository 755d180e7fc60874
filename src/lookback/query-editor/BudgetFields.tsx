import { t } from '@grafana/i18n';
import { EditorField, EditorFieldGroup, EditorRow } from '@grafana/plugin-ui';
import { Combobox, RadioButtonGroup } from '@grafana/ui';
import { getSpan } from '../../core/anomaly/anchored/getSpan';
import { getOwnAlarms } from '../../core/anomaly/budget/getOwnAlarms';
import type { Direction } from '../../core/anomaly/detectorOptions';
import { overlayLookBacks } from '../../schema/query/overlayQuery';
import { overlayQueryLimits } from '../../schema/query/overlayQueryLimits';
import { formatAlarms } from '../../viz/overlay/formatAlarms';
import { NumberField } from './NumberField';
import type { JudgingFieldsProps, StoredJudging } from './storedJudging';
import { toOptions } from './toOptions';

/** What one has to know first: how often it may alarm, how far back it looks, and which side counts. */
export function BudgetFields<Query extends StoredJudging>({ query, onChange }: JudgingFieldsProps<Query>) {
  const id = (field: string): string => `plumbline-judging-${field}-${query.refId}`;
  return (
    <EditorRow>
      <EditorFieldGroup>
        {(query.detector ?? 'auto') === 'auto' && <BudgetField query={query} onChange={onChange} />}
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
        <EditorField label={t('judging.direction.label', 'Direction')} htmlFor={id('direction')}>
          <RadioButtonGroup
            id={id('direction')}
            options={getDirections()}
            value={query.direction ?? 'both'}
            onChange={(direction) => onChange({ ...query, direction })}
          />
        </EditorField>
      </EditorFieldGroup>
    </EditorRow>
  );
}

function BudgetField<Query extends StoredJudging>({ query, onChange }: JudgingFieldsProps<Query>) {
  return (
    <NumberField
      id={`plumbline-judging-budget-${query.refId}`}
      label={t('judging.budget.label', 'Alarm budget')}
      tooltip={t(
        'judging.budget.tooltip',
        'About so many false alarms a week on each series. Empty: as many as the detector was tuned for, which depends on the step.'
      )}
      placeholder={formatAlarms(getOwnAlarms(getSpan(query.step ?? '5m')))}
      prefix={t('judging.budget.about', 'about')}
      suffix={t('judging.budget.a-week', 'a week on a series')}
      width={32}
      limits={overlayQueryLimits.alarms}
      value={query.budget?.alarms}
      onChange={(alarms) => onChange({ ...query, budget: alarms === undefined ? undefined : { alarms, per: 'week' } })}
    />
  );
}

function getDirections(): Array<{ value: Direction; label: string }> {
  return [
    { value: 'both', label: t('judging.direction.both', 'Both') },
    { value: 'up', label: t('judging.direction.up', 'Above') },
    { value: 'down', label: t('judging.direction.down', 'Below') },
  ];
}
