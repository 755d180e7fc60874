import type { PerformanceLine, PerformanceSubject } from './performanceLine';

const parts = ['model', 'version', 'segment', 'metric', 'average', 'kind'] as const satisfies Array<
  keyof PerformanceSubject
>;

/** Names of lines: what varies between them, or the metric where nothing does. A name that the user gave comes first. */
export function getLineNames(lines: readonly PerformanceLine[]): string[] {
  const varying = parts.filter((part) => new Set(lines.map((line) => line[part])).size > 1);
  return lines.map((line) => {
    const given = line.valueField.config.displayName ?? '';
    const isOwnField = lines.every((other) => other === line || other.valueField !== line.valueField);
    if (isOwnField && given !== '') {
      return given;
    }
    const name = varying.flatMap((part) => (line[part] === '' ? [] : [line[part]])).join(' ');
    return name === '' ? line.metric || line.valueField.name : name;
  });
}
