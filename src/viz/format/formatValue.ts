import { formattedValueToString, getValueFormat, type Field } from '@grafana/data';

/** Shown for a number that isn't there. */
const noValue = '–';

/** A number with the field's unit and decimals, three significant digits without a field. A dash for NaN. */
export function formatValue(value: number, field?: Field): string {
  if (Number.isNaN(value)) {
    return field?.config.noValue ?? noValue;
  }
  if (field?.display !== undefined) {
    return formattedValueToString(field.display(value));
  }
  return formattedValueToString(getValueFormat('none')(Number(value.toPrecision(3))));
}
