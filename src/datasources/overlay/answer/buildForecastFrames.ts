import { FieldColorModeId, FieldType, type DataFrame, type Field } from '@grafana/data';
import type { FrameForecast } from '../../../lookback/forecast/frameForecast';
import { overlayStyles } from '../../../viz/overlay/overlayStyles';

/** How series would go on, as far as the range reaches: a dashed line with its interval each. */
export function buildForecastFrames(forecasts: readonly FrameForecast[], refId: string, to: number): DataFrame[] {
  return forecasts.flatMap((entry) => {
    const { times, expected, lower, upper } = entry.forecast;
    const past = times.findIndex((time) => time > to);
    const end = past < 0 ? times.length : past;
    if (end === 0) {
      return [];
    }
    const name = `${entry.judged.name} forecast`;
    const { forecast, edge, bandOpacity } = overlayStyles;
    const filled = { ...edge, fillBelowTo: `${name} lower`, fillOpacity: bandOpacity };
    const fields: Field[] = [
      { name: 'Time', type: FieldType.time, config: {}, values: Array.from(times.subarray(0, end)) },
      buildField(entry, name, expected.subarray(0, end), forecast),
      buildField(entry, `${name} lower`, lower.subarray(0, end), edge),
      buildField(entry, `${name} upper`, upper.subarray(0, end), filled),
    ];
    return [{ refId, name, fields, length: end }];
  });
}

function buildField(
  { judged: { valueField } }: FrameForecast,
  name: string,
  values: Float64Array,
  custom: Record<string, unknown>
): Field {
  const { unit, decimals } = valueField.config;
  const color = { mode: FieldColorModeId.Fixed, fixedColor: overlayStyles.bandColor };
  return {
    name,
    type: FieldType.number,
    labels: valueField.labels,
    config: { unit, decimals, displayNameFromDS: name, color, custom },
    values: Array.from(values),
  };
}
