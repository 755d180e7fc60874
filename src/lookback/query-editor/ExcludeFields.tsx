import { dateTime, type TimeRange } from '@grafana/data';
import { t } from '@grafana/i18n';
import { AccessoryButton, EditorField, EditorRow, InputGroup } from '@grafana/plugin-ui';
import { Button, Stack, TimeRangeInput } from '@grafana/ui';
import type { JudgingFieldsProps, StoredJudging } from './storedJudging';

interface Excluded {
  from: string;
  to: string;
}

const day = 86_400_000;

/** Stretches that are neither judged nor learnt from: outages, maintenance, holidays. */
export function ExcludeFields<Query extends StoredJudging>({ query, onChange }: JudgingFieldsProps<Query>) {
  const stretches = query.exclude ?? [];
  const store = (exclude: Excluded[]): void =>
    onChange({ ...query, exclude: exclude.length > 0 ? exclude : undefined });
  const add = (): void => {
    const today = dateTime().startOf('day').valueOf();
    store([...stretches, { from: new Date(today - day).toISOString(), to: new Date(today).toISOString() }]);
  };
  return (
    <EditorRow>
      <EditorField
        label={t('judging.exclude.label', 'Excluded')}
        tooltip={t(
          'judging.exclude.tooltip',
          'Outages, maintenance, holidays: neither judged nor learnt from. Stored as fixed times.'
        )}
        optional
      >
        <Stack direction="row" wrap="wrap" gap={1}>
          {stretches.map((stretch, index) => (
            <InputGroup key={index}>
              <TimeRangeInput
                value={toRange(stretch)}
                onChange={({ from, to }) =>
                  store(
                    stretches.map((other, at) =>
                      at === index ? { from: from.toISOString(), to: to.toISOString() } : other
                    )
                  )
                }
              />
              <AccessoryButton
                aria-label={t('judging.exclude.remove', 'Remove this stretch')}
                icon="times"
                variant="secondary"
                onClick={() => store(stretches.filter((_, at) => at !== index))}
              />
            </InputGroup>
          ))}
          <Button
            variant="secondary"
            icon="plus"
            aria-label={t('judging.exclude.add', 'Exclude a stretch of time')}
            onClick={add}
          />
        </Stack>
      </EditorField>
    </EditorRow>
  );
}

function toRange(stretch: Excluded): TimeRange {
  const from = dateTime(stretch.from);
  const to = dateTime(stretch.to);
  return { from, to, raw: { from, to } };
}
