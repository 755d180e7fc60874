import { textUtil, type AnnotationEvent, type DataFrame } from '@grafana/data';
import { t } from '@grafana/i18n';

/** The answer of an `events` query as annotations, with a link to the registry's page. Grafana shows title and text as HTML. */
export function buildAnnotations(frames: DataFrame[]): AnnotationEvent[] {
  return frames.flatMap((frame) => {
    const getText = (name: string, row: number): string => {
      const value: unknown = frame.fields.find((field) => field.name === name)?.values[row];
      return typeof value === 'string' ? value : '';
    };
    const times: unknown[] = frame.fields.find(({ name }) => name === 'time')?.values ?? [];
    return times.map((time, row): AnnotationEvent => {
      const get = (name: string): string => getText(name, row);
      const annotation = {
        time: Number(time),
        title: textUtil.escapeHtml(get('title')),
        text: [describeChange(get), describeTime(get), buildLink(get('url'))]
          .filter((line) => line !== '')
          .join('<br>'),
        tags: [get('kind'), get('model'), get('registry')].filter((tag) => tag !== ''),
      };
      return Object.assign<AnnotationEvent, object>(annotation, fixedId);
    });
  });
}

/** Nobody can edit or delete what a registry tells. Grafana knows that by the number 0, though its type asks for a text. */
const fixedId = { id: 0 };

type Get = (column: string) => string;

function describeChange(get: Get): string {
  const [from, to] = [get('from'), get('to')].map((text) => textUtil.escapeHtml(text));
  const author = textUtil.escapeHtml(get('author'));
  const change =
    from === '' && to === ''
      ? ''
      : t('annotation.change', 'Before: {{from}}, now: {{to}}', {
          from: from === '' ? t('annotation.nothing', 'none') : from,
          to: to === '' ? t('annotation.nothing', 'none') : to,
          interpolation: { escapeValue: false },
        });
  return [
    change,
    author === '' ? '' : t('annotation.author', 'By {{author}}', { author, interpolation: { escapeValue: false } }),
  ]
    .filter((part) => part !== '')
    .join('. ');
}

/** Where a registry keeps no time, the change may be older than its mark by the interval of the looks. */
function describeTime(get: Get): string {
  return get('time_source') === 'observed'
    ? t('annotation.observed', 'The registry keeps no time of it: this is when it was first seen.')
    : '';
}

function buildLink(url: string): string {
  if (!/^https?:\/\//i.test(url)) {
    return '';
  }
  const text = t('annotation.open', 'Open in the registry');
  return `<a href="${textUtil.escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${textUtil.escapeHtml(text)}</a>`;
}
