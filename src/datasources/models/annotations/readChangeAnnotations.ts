import { textUtil, type AnnotationEvent, type DataFrame } from '@grafana/data';

/** The answer of a `changePoints` query as annotations, a region each. Grafana shows title and text as HTML. */
export function readChangeAnnotations(frames: DataFrame[]): AnnotationEvent[] {
  return frames.flatMap((frame) => {
    const get = (name: string, row: number): unknown => frame.fields.find((field) => field.name === name)?.values[row];
    const getText = (name: string, row: number): string => {
      const value = get(name, row);
      return typeof value === 'string' ? value : '';
    };
    return Array.from({ length: frame.length }, (_, row): AnnotationEvent => ({
      time: Number(get('time', row)),
      timeEnd: Number(get('timeEnd', row)),
      isRegion: true,
      title: textUtil.escapeHtml(getText('title', row)),
      text: textUtil.escapeHtml(getText('text', row)),
      tags: getText('tags', row)
        .split(',')
        .filter((tag) => tag !== ''),
    }));
  });
}
