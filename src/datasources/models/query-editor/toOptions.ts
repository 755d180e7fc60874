import type { ComboboxOption } from '@grafana/ui';

/** Picker options of names; `chosen` are kept although the list doesn't hold them, such as `$model`. */
export function toOptions(names: string[], chosen: string[] = []): ComboboxOption[] {
  const missing = chosen.filter((name) => name !== '' && !names.includes(name));
  return [...missing, ...names].map((name) => ({ label: name, value: name }));
}
