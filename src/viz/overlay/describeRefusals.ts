import { t } from '@grafana/i18n';
import { plainText } from '../format/plainText';

/** So many series are named in one sentence. */
const mostNames = 3;

/** Why single series have no verdict: each reason once, with the names of those that it is about. */
export function describeRefusals(refusals: ReadonlyArray<{ name: string; reason: string }>): string[] {
  const names = new Map<string, string[]>();
  for (const { name, reason } of refusals) {
    names.set(reason, [...(names.get(reason) ?? []), name]);
  }
  return [...names].map(([reason, all]) => `${listNames(all)}: ${reason}`);
}

function listNames(names: string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  const more = names.length - mostNames;
  return more > 0
    ? t('overlay.notice.more-series', '{{shown}} and {{more}} more', { shown, more, ...plainText })
    : shown;
}
