import type { ComboboxOption } from '@grafana/ui';

/** Values that are their own labels. */
export function toOptions<Value extends string>(values: readonly Value[]): Array<ComboboxOption<Value>> {
  return values.map((value) => ({ value, label: value }));
}
