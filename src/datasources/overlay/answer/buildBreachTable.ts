import { FieldType, type DataFrame, type FieldConfig } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { FrameForecast } from '../../../lookback/forecast/frameForecast';

/** When each series would reach its limit, a row each; null where it wouldn't within the horizon, or has no limit. */
export function buildBreachTable(forecasts: readonly FrameForecast[], refId: string): DataFrame {
  const units = new Set(forecasts.map(({ judged }) => judged.valueField.config.unit));
  const [unit] = units;
  const amount: FieldConfig = units.size === 1 && unit !== undefined ? { unit } : {};
  const column = (
    name: string,
    type: FieldType,
    config: FieldConfig,
    read: (entry: FrameForecast) => string | number | null | undefined
  ) => ({ name, type, config, values: forecasts.map((entry) => read(entry) ?? null) });
  const named = (text: string, width?: number): FieldConfig => ({ displayNameFromDS: text, custom: { width } });
  return {
    refId,
    name: 'time_to_breach',
    fields: [
      column('series', FieldType.string, named(t('overlay.breach.series', 'Series')), ({ judged }) => judged.name),
      column(
        'value',
        FieldType.number,
        { ...amount, ...named(t('overlay.breach.value', 'Value'), 80) },
        ({ value }) => value
      ),
      column(
        'limit',
        FieldType.number,
        { ...amount, ...named(t('overlay.breach.limit', 'Limit'), 80) },
        ({ limit }) => limit?.value
      ),
      column(
        'time_to_breach',
        FieldType.number,
        { unit: 's', decimals: 0, ...named(t('overlay.breach.span', 'Time to breach'), 120) },
        ({ limit, last }) => (limit?.breach.likely === undefined ? null : (limit.breach.likely - last) / 1000)
      ),
      column(
        'likely',
        FieldType.time,
        named(t('overlay.breach.likely', 'Reached at'), 160),
        ({ limit }) => limit?.breach.likely
      ),
      column(
        'earliest',
        FieldType.time,
        named(t('overlay.breach.earliest', 'Not before'), 160),
        ({ limit }) => limit?.breach.earliest
      ),
    ],
    length: forecasts.length,
  };
}
