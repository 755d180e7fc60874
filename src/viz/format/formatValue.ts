import { formattedValueToString, type Field } from '@grafana/data';

/** Shown for a number that isn't there. */
const noValue = '–';

/** A number with the field's unit and decimals, three significant digits or whole numbers without a field. A dash for NaN. */
export function formatValue(value: number, field?: Field): string {
  if (Number.isNaN(value)) {
    return field?.config.noValue ?? noValue;
  }
  if (field?.display !== undefined) {
    return formattedValueToString(field.display(value));
  }
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString() : String(Number(value.toPrecision(3)));
}
