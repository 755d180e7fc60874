import type { TemplateSrv } from '@grafana/runtime';

/** A template service over fixed values: replaces `$name` and `${name}`, several values through the given format. */
export function buildTestTemplateSrv(values: Record<string, string | string[]>): TemplateSrv {
  return {
    getVariables: () => [],
    containsTemplate: (text) => /\$\{?\w/.test(text ?? ''),
    updateTimeRange: () => undefined,
    replace: (text, scopedVars, format) =>
      (text ?? '').replace(/\$\{(\w+)\}|\$(\w+)/g, (whole, braced?: string, bare?: string) => {
        const name = braced ?? bare ?? '';
        const scoped: unknown = scopedVars?.[name]?.value;
        const value = typeof scoped === 'string' ? scoped : values[name];
        if (value === undefined) {
          return whole;
        }
        if (typeof format === 'function') {
          return String(Reflect.apply(format, undefined, [value]));
        }
        return Array.isArray(value) ? `{${value.join(',')}}` : value;
      }),
  };
}
