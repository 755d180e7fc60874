import { formattedValueToString, getDisplayProcessor, createTheme, getValueFormat } from '@grafana/data';
import { t } from '@grafana/i18n';
import { plainText } from '../../viz/format/plainText';
import type { FrameForecast } from './frameForecast';

/** What forecasts say for the panel's header: who would reach a limit and when, or who can't be carried on. */
export function getForecastNotices(forecasts: readonly FrameForecast[], horizon: string): string[] {
  return forecasts.flatMap((entry) => describe(entry, horizon) ?? []);
}

function describe(entry: FrameForecast, horizon: string): string | undefined {
  const { judged, forecast, last, limit } = entry;
  const { name } = judged;
  if (forecast.times.length === 0) {
    return t('overlay.forecast.none', '{{name}}: too few values for a forecast. Choose a longer look-back.', {
      name,
      ...plainText,
    });
  }
  if (limit === undefined) {
    return undefined;
  }
  const { breach } = limit;
  const text = formatLimit(entry, limit.value);
  if (isReached(entry)) {
    return t('overlay.forecast.over', '{{name}} has reached {{limit}}.', { name, limit: text, ...plainText });
  }
  if (breach.likely !== undefined) {
    return t(
      'overlay.forecast.likely',
      '{{name}} reaches {{limit}} in {{span}} if it goes on as it does, in {{earliest}} at the earliest.',
      {
        name,
        limit: text,
        span: formatSpan(breach.likely - last),
        earliest: formatSpan((breach.earliest ?? breach.likely) - last),
        ...plainText,
      }
    );
  }
  return breach.earliest === undefined
    ? undefined
    : t(
        'overlay.forecast.possible',
        '{{name}} could reach {{limit}} in {{earliest}} at the earliest, but more likely not within {{horizon}}.',
        {
          name,
          limit: text,
          earliest: formatSpan(breach.earliest - last),
          horizon,
          ...plainText,
        }
      );
}

function isReached({ value, limit }: FrameForecast): boolean {
  return limit !== undefined && (limit.side === 'up' ? value >= limit.value : value <= limit.value);
}

function formatLimit({ judged: { valueField } }: FrameForecast, value: number): string {
  return formattedValueToString(getDisplayProcessor({ field: valueField, theme: createTheme() })(value));
}

function formatSpan(milliseconds: number): string {
  return formattedValueToString(getValueFormat('s')(milliseconds / 1000, 0));
}
