import type { ScopedVars } from '@grafana/data';
import type { TemplateSrv } from '@grafana/runtime';

const separator = '\u001f';
const soleVariable = /^(\$\w+|\$\{[^}]+\}|\[\[[^\]]+\]\])$/;

/** Replaces the variables of each text; a text that is nothing but a variable becomes one text a value of it. */
export function expandVariables(texts: string[], templateSrv: TemplateSrv, scopedVars: ScopedVars): string[] {
  const expanded = texts.flatMap((text) =>
    soleVariable.test(text)
      ? templateSrv.replace(text, scopedVars, joinValues).split(separator)
      : [templateSrv.replace(text, scopedVars)]
  );
  return [...new Set(expanded.filter((text) => text !== ''))];
}

function joinValues(value: string | string[]): string {
  return Array.isArray(value) ? value.join(separator) : value;
}
