import type { DataFrame, GrafanaTheme2 } from '@grafana/data';
import { findField } from '../frames/findField';
import { toNumber } from '../frames/toNumber';
import type { Annotation } from './annotation';
import { toPlainLines } from './toPlainLines';

const defaultColor = 'semi-dark-red';

/** The annotations of a dashboard or of a panel's queries, from frames with `time`, `timeEnd`, `title`, `text`, `tags`. */
export function readAnnotations(frames: DataFrame[], theme: GrafanaTheme2): Annotation[] {
  return frames.flatMap((frame) => {
    const read = (name: string, row: number): unknown => findField(frame, name)?.values[row];
    return Array.from({ length: frame.length }, (_, row) => row).flatMap((row) => {
      const from = toNumber(read('time', row));
      const end = toNumber(read('timeend', row));
      const color = read('color', row);
      return Number.isNaN(from)
        ? []
        : {
            from,
            to: end > from ? end : from,
            color: theme.visualization.getColorByName(typeof color === 'string' && color !== '' ? color : defaultColor),
            title: toPlainLines(toText(read('title', row))).join(' '),
            lines: toPlainLines(toText(read('text', row))),
            tags: toTags(read('tags', row)),
          };
    });
  });
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toTags(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : [];
}
